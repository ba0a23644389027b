import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/analysis';
import { forget } from '../../lib/analysis/remember';
import { RULES } from '../../lib/analysis/rules';
import type { Report, Span } from '../../lib/types';

const SENTENCES = RULES.flatMap((r) => [...r.flags.slice(0, 1), ...r.passes.slice(0, 1)]);
const ODD = [
  ...['\n', '\r\n', '\u2028', '> ', '“', '”', "'", '"', '[[', ']', '}}', '{{', '<name>', '```', '`'],
  ...['🙈', '👩‍👩‍👧', '\ud800', '\udc00', 'é', 'İ', 'ﬁ', '\u200b', '\u00ad', '\ufeff', '\u0000'],
  ...['\u200f', '\u202e', 'סליחה', 'عذراً', 'On Monday Sam wrote:', 'From: Sam', '-- ', 'Kind regards,'],
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
  fc
    .array(fc.oneof(fc.constantFrom(...SENTENCES), fc.constantFrom(...ODD)), { maxLength: 14 })
    .chain((parts) => fc.constantFrom('', ' ', '\n').map((glue) => parts.join(glue))),
);

/** Every place that a report points at. */
const spansOf = ({ findings, parts, sorry, promises }: Report): Span[] => [
  ...findings.flatMap((f) => [
    f.span,
    ...f.rewrites.flatMap((r) => (r.kind === 'edit' ? [r.edit.span] : [])),
  ]),
  ...parts.flatMap((p) => p.spans),
  ...sorry.map((use) => use.span),
  ...promises.map((made) => made.span),
];

/** Between the halves of one character. */
const splits = (draft: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(draft.charAt(at - 1)) && /[\udc00-\udfff]/.test(draft.charAt(at));

describe('any text', { timeout: 60_000 }, () => {
  it('gives spans inside the text that split no character', () => {
    fc.assert(
      fc.property(text, (draft) => {
        for (const { start, end } of spansOf(analyse(draft))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(draft.length);
          expect([splits(draft, start), splits(draft, end)]).toEqual([false, false]);
        }
      }),
      { numRuns: 300 },
    );
  });
  it('quotes what it found, and rewrites what stands there', () => {
    fc.assert(
      fc.property(text, (draft) => {
        for (const { span, quote, rewrites } of analyse(draft).findings) {
          expect(quote).toBe(draft.slice(span.start, span.end));
          for (const r of rewrites)
            if (r.kind === 'edit')
              expect(r.edit.expected).toBe(draft.slice(r.edit.span.start, r.edit.span.end));
        }
      }),
    );
  });
  it('is read the same after an edit as when read at once', () => {
    fc.assert(
      fc.property(text, text, text, (before, typed, after) => {
        analyse(before + after);
        const edited = JSON.stringify(analyse(before + typed + after));
        forget();
        expect(edited).toBe(JSON.stringify(analyse(before + typed + after)));
      }),
    );
  });
});

/** A pattern that backtracks takes minutes for these; ours take far less than this even on a busy machine. */
const HANGS_MS = 20_000;

describe('100 kB', () => {
  it.each([
    ['one line', 'sorry for any '.repeat(7000)],
    ['one sentence of clauses', 'we are sorry that you waited and '.repeat(3000)],
    ['ten thousand lines', 'a\n'.repeat(10_000)],
    ['ten thousand empty lines', '\n'.repeat(10_000)],
    ['nested brackets', '['.repeat(50_000) + ']'.repeat(50_000)],
    ['nested braces', '{{'.repeat(25_000) + '}}'.repeat(25_000)],
    ['double quotes', '"'.repeat(100_000)],
    ['quoted words', '"a b c d" '.repeat(10_000)],
    ['apostrophes', "' ".repeat(50_000)],
    ['fences', '```\n'.repeat(25_000)],
    ['quoted lines', '> sorry for any inconvenience\n'.repeat(3300)],
    ['attributions', 'On Monday, Sam wrote:\n'.repeat(4500)],
    ['sign-offs', 'Kind regards,\n'.repeat(7000)],
    ['a long word', 'a'.repeat(100_000)],
    ['a long address', 'a.'.repeat(50_000)],
    ['emoji', '🙈'.repeat(25_000)],
    ['joined emoji', '👩‍👩‍👧 '.repeat(10_000)],
    ['right to left', '\u202eסליחה על האיחור '.repeat(6000)],
    ['lone surrogates', '\ud800 '.repeat(50_000)],
    ['dots', '.'.repeat(100_000)],
    ['commas', ', '.repeat(50_000)],
    ['spaces', ' '.repeat(100_000)],
  ])(
    'of %s is read without hanging',
    (_, draft) => expect(analyse(draft).language).toMatch(/en|other/),
    HANGS_MS,
  );
});
