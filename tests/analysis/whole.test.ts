import { describe, expect, test } from 'vitest';
import { analyse } from '../../lib/analysis';
import type { Finding } from '../../lib/types';

const EMOJI = ['👩‍💻', '👨‍👩‍👧', '🙋🏽‍♀️', '❤️‍🔥', '👍🏽'];

const fixed = (text: string, { rewrites }: Finding): string[] =>
  rewrites.flatMap((one) =>
    one.kind === 'edit'
      ? [text.slice(0, one.edit.span.start) + one.edit.insert + text.slice(one.edit.span.end)]
      : [],
  );
const allFixed = (text: string) => analyse(text).findings.flatMap((one) => fixed(text, one));

describe.each(EMOJI)('beside %s', (emoji) => {
  test.each(['Mistakes were made.', 'Sorry for any inconvenience.'])('%s', (sentence) => {
    const text = `${emoji} ${sentence}`;
    const { findings } = analyse(text);
    const ends = findings.flatMap(({ span }) => [span.start, span.end]);
    expect(ends.filter((at) => at > 0 && at < emoji.length)).toEqual([]);
    expect(findings.length).toBeLessThan(3);
    const all = allFixed(text);
    expect(all.length).toBeGreaterThan(0);
    for (const one of all)
      expect(one.startsWith(`${emoji} `) && !one.slice(emoji.length).includes('\u200D')).toBe(true);
  });
});

test.each([
  'We are sorry \uFFFC for any inconvenience this may have caused.',
  'Mistakes \uFFFC were made.',
  'Sorry if \uFFFC, this upset you.',
])('no rewrite takes or writes what is no text: %s', (text) => {
  for (const one of allFixed(text)) expect(one.split('\uFFFC').length).toBe(2);
});

test.each(['Sorry for any inconvenience – it cost £5.', 'Mistakes were made — it cost £5.'])(
  'the space before a dash stays: %s',
  (text) => {
    const all = allFixed(text);
    expect(all.length).toBeGreaterThan(0);
    for (const one of all) expect(one).toMatch(/\S [–—]/);
  },
);
