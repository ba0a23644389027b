import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask, overlaps, remap, span, trim, union } from '../../lib/text';
import { editBetween } from '../../lib/text/remap';

const at = (text: string, part: string) => span(text.indexOf(part), text.indexOf(part) + part.length);

describe('spans', () => {
  it('do not overlap where they touch', () => {
    expect(overlaps(span(0, 3), span(3, 5))).toBe(false);
    expect(overlaps(span(0, 4), span(3, 5))).toBe(true);
  });
  it('join into a sorted list', () => {
    expect(union([span(4, 6), span(0, 2), span(2, 3)])).toEqual([span(0, 3), span(4, 6)]);
  });
  it('lose white space at their ends', () => {
    expect(trim(' ab ', span(0, 4))).toEqual(span(1, 3));
  });
});

describe('mask', () => {
  it('keeps the length and the line breaks', () => {
    expect(mask('ab\ncd', [span(1, 4)])).toBe('a \n d');
  });
  it('takes any spans', () => {
    const spans = fc.array(
      fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => span(Math.min(a, b), Math.max(a, b))),
    );
    fc.assert(fc.property(fc.string({ maxLength: 30 }), spans, (t, s) => mask(t, s).length === t.length));
  });
});

describe('remap', () => {
  const moved = (before: string, after: string, part: string) => {
    const now = remap(before, after, at(before, part));
    return now && after.slice(now.start, now.end);
  };
  it.each([
    ['text added before', 'I am sorry.', 'Hi. I am sorry.', 'sorry', 'sorry'],
    ['text added behind', 'I am sorry.', 'I am sorry. Bye.', 'sorry', 'sorry'],
    ['a word added at the edge', 'so sorry now', 'so very sorry now', 'sorry', 'sorry'],
    ['punctuation added at the edge', 'so sorry now', 'so sorry! now', 'sorry', 'sorry'],
    ['a letter glued on behind', 'so sorry now', 'so sorrys now', 'sorry', null],
    ['a letter glued on before', 'so sorry now', 'so xsorry now', 'sorry', null],
    ['a change inside', 'so sorry now', 'so sxrry now', 'sorry', null],
    ['the span deleted', 'so sorry now', 'so now', 'sorry', null],
  ])('%s', (_, before, after, part, want) => expect(moved(before, after, part)).toBe(want));

  it('gives a place that reads the same, or none', () => {
    const piece = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.'), maxLength: 8 });
    fc.assert(
      fc.property(piece, piece, piece, piece, (head, mid, tail, put) => {
        const before = head + mid + tail;
        const after = head + put + tail;
        const now = remap(before, after, span(0, head.length));
        return now === null || after.slice(now.start, now.end) === head;
      }),
    );
  });
});

describe('the edit between two texts', () => {
  it.each([
    ['one two three', 'one 2 three', { start: 4, end: 7, inserted: '2' }],
    ['aa', 'aaa', { start: 2, end: 2, inserted: 'a' }],
    ['', 'new', { start: 0, end: 0, inserted: 'new' }],
    ['same', 'same', { start: 4, end: 4, inserted: '' }],
  ])('%j to %j', (before, after, edit) => {
    expect(editBetween(before, after)).toEqual(edit);
  });
  it('makes the one of the other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const { start, end, inserted } = editBetween(before, after);
        expect(before.slice(0, start) + inserted + before.slice(end)).toBe(after);
      }),
    );
  });
});
