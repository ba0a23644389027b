/** Our letters, held to our own rules: filled with their examples, in every tone, with and without what is optional. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../lib/analysis';
import { toText } from '../../lib/editors/serialise';
import { examples, fill } from '../../lib/letters/fill';
import { LETTERS } from '../../lib/letters/library';
import { inTone, tonesOf } from '../../lib/letters/tone';
import type { Letter, Tone } from '../../lib/types';

/** What an apology for something that we did calls for. */
const APOLOGY = [
  'apology',
  'specific',
  'ownership',
  'impact',
  'explanation',
  'repair',
  'timeframe',
  'open-invitation',
];

/** Where the situation calls for something else. */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  'choose-remedy': [...APOLOGY.filter((part) => part !== 'timeframe'), 'choices'],
  'cause-unknown': [...APOLOGY.filter((part) => part !== 'explanation'), 'transparency'],
  'honest-no': ['choices'],
  empathy: ['repair', 'open-invitation'],
  'follow-up': ['apology', 'specific', 'ownership', 'repair', 'timeframe', 'open-invitation', 'prevention'],
};

const CASES = LETTERS.flatMap((letter) =>
  tonesOf(letter).flatMap((tone) =>
    [false, true].map((bare) => ({ id: letter.id, tone, letter, bare, with: bare ? 'without' : 'with' })),
  ),
);

function reportOn(letter: Letter, tone: Tone, bare: boolean) {
  const off = bare ? letter.passages.filter(({ optional }) => optional).map(({ id }) => id) : [];
  const text = toText(fill(inTone(letter, tone), examples(letter), { off }));
  return analyse({ text }, { notOurFault: letter.id === 'empathy' });
}

describe.each(CASES)('$id, $tone, $with what is optional', ({ letter, tone, bare }) => {
  const report = reportOn(letter, tone, bare);

  test('has nothing underlined', () => {
    expect(report.findings.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
  });

  test('has the parts that its situation calls for', () => {
    const missing = report.parts.filter(
      ({ id, present }) => !present && (CALLS[letter.id] ?? APOLOGY).includes(id),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});
