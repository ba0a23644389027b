/** Which findings the writer sees, and which comes next. */
import { describe, expect, test } from 'vitest';
import { firstBlank, nextBlank } from '../../lib/session/blanks';
import { shownOf } from '../../lib/session/shown';
import type { Finding, Report } from '../../lib/types';

const finding = (rule: string, start: number, end: number): Finding => ({
  rule,
  severity: 'strong',
  span: { start, end },
  quote: `${rule} ${start}`,
  also: [],
  others: [],
  rewrites: [],
});
const FIRST = finding('a', 0, 5);
const SECOND = finding('b', 10, 15);
const shown = (...findings: Finding[]) =>
  shownOf(
    () => ({ findings }) as unknown as Report,
    () => false,
  );

describe('from finding to finding', () => {
  const both = shown(SECOND, FIRST);

  test.each([
    [0, FIRST],
    [1, SECOND],
    [10, SECOND],
    [11, FIRST],
  ])('the next from %i', (offset, wanted) => {
    expect(both.from(offset)).toBe(wanted);
  });

  test.each([
    [0, SECOND],
    [10, FIRST],
    [12, SECOND],
  ])('the one before %i', (offset, wanted) => {
    expect(both.before(offset)).toBe(wanted);
  });

  test.each([
    [5, FIRST],
    [7, null],
    [10, SECOND],
  ])('the one at %i', (offset, wanted) => {
    expect(both.at(offset)).toBe(wanted);
  });

  test('there is none in a draft without', () => {
    expect([shown().from(0), shown().before(0), shown().at(0)]).toEqual([null, null, null]);
  });
});

test('what is ignored is not shown until it is heeded again', () => {
  const both = shown(FIRST, SECOND);
  both.ignore(FIRST);
  expect(both.all()).toEqual([SECOND]);
  both.heed(FIRST);
  expect(both.all()).toEqual([FIRST, SECOND]);
});

describe('from blank to blank', () => {
  const text = 'Hi [name], we [what we did].\n> [quoted one]';
  const quote = { start: text.indexOf('>'), end: text.length };
  const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);

  test.each([
    [0, '[name]'],
    [4, '[what we did]'],
    [30, '[name]'],
  ])('the next from %i', (offset, wanted) => {
    expect(words(nextBlank(text, offset, [quote]))).toBe(wanted);
  });

  test('none of the writer’s own is left', () => {
    expect(nextBlank('> [quoted one]', 0, [{ start: 0, end: 14 }])).toBeNull();
  });

  test('the first in what was written', () => {
    expect(words(firstBlank(text, 5))).toBe('[what we did]');
  });
});
