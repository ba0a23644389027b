/** Our letters as agents fill them, held to our own coach: every part there, nothing of our own words underlined. */
import { describe, expect, test } from 'vitest';
import { carriedBy } from '../../entrypoints/background/carried';
import { analyse } from '../../lib/analysis';
import { isOurWords, standingIn } from '../../lib/checklist/carried';
import { checklistOf } from '../../lib/checklist/checklist';
import { toText } from '../../lib/editors/serialise';
import { examples, fill } from '../../lib/letters/fill';
import { LETTERS } from '../../lib/letters/library';
import { FILLINGS } from './fillings';

const CASES = LETTERS.flatMap((letter) =>
  (FILLINGS[letter.id] ?? []).map((filling, at) => ({ id: letter.id, nth: at + 1, letter, filling })),
);

test('each letter for a fault of ours has five', () => {
  for (const fillings of Object.values(FILLINGS)) expect(fillings).toHaveLength(5);
  expect(Object.keys(FILLINGS).length).toBeGreaterThanOrEqual(12);
});

describe.each(CASES)('$id, filling $nth', ({ letter, filling }) => {
  const text = toText(fill(letter, { ...examples(letter), ...filling }));
  const letters = standingIn(text, carriedBy(letter, 'warm'));
  const report = analyse({ text }, { notOurFault: letter.id === 'empathy' });

  test('scores full, with nothing underlined', () => {
    const shown = { ...report, findings: report.findings.filter((one) => !isOurWords(one, letters)) };
    const { parts, findings, score, apologyDue } = checklistOf(text, shown, letter.id === 'empathy', letters);
    expect(findings.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
    expect(parts.filter(({ state }) => state !== 'present').map(({ id }) => id)).toEqual([]);
    expect(apologyDue || parts.length > 0 ? score : 100).toBe(100);
  });
});
