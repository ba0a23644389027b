import { shift } from '../text';
import type { Span } from '../types';
import type { Asked } from './asked';
import { factsOf } from './facts';
import type { Sentence, Use } from './model';
import type { Promised } from './promises';
import { remembering } from './remember';
import { sentencesIn } from './sentences';

/** What the sentences of a line tell together; offsets and indices are the line's own. */
type Line = {
  readonly sentences: readonly Sentence[];
  readonly words: number;
  readonly uses: readonly Use[];
  /** By the part that they show. */
  readonly marks: ReadonlyMap<string, readonly Span[]>;
  /** Which of the sentences a pattern is found in. */
  readonly showing: ReadonlyMap<Asked, readonly number[]>;
  readonly promises: readonly Promised[];
};

const REMEMBERED = 2000;
const readLine = remembering(REMEMBERED, (line): Line => {
  const sentences = sentencesIn(line).map(({ start, end }) => ({
    start,
    facts: factsOf(line.slice(start, end)),
  }));
  return {
    sentences,
    words: line.match(/\S+/g)?.length ?? 0,
    uses: sentences.flatMap(({ start, facts }, sentence) =>
      facts.sorry.map((use) => ({ ...use, span: shift(use.span, start), sentence })),
    ),
    marks: gathered(
      sentences.flatMap(({ start, facts }) => facts.marks.map(({ id, span }) => [id, shift(span, start)])),
    ),
    showing: gathered(
      sentences.flatMap(({ facts }, index) => facts.shown.map((pattern) => [pattern, index])),
    ),
    promises: sentences.flatMap(({ start, facts }) =>
      facts.promises.map(({ span, due }) => ({ span: shift(span, start), due: due && shift(due, start) })),
    ),
  };
});

function gathered<K, T>(pairs: readonly (readonly [K, T])[]): Map<K, T[]> {
  const all = new Map<K, T[]>();
  for (const [key, one] of pairs) {
    const known = all.get(key);
    if (known) known.push(one);
    else all.set(key, [one]);
  }
  return all;
}

/** Where a line begins, in the text and among its sentences. */
type Placed = { readonly at: number; readonly first: number; readonly line: Line };

/**
 * The sentences of a masked text and what they tell. A sentence ends with its line. What a line tells is known from
 * the last time, and put together when it is asked for: most of a draft stands as it stood.
 */
export function readLines(masked: string): Read {
  const sentences: Sentence[] = [];
  const lines: Placed[] = [];
  let words = 0;
  let at = 0;
  for (const text of masked.split('\n')) {
    const line = readLine(text);
    if (line.sentences.length > 0) lines.push({ at, first: sentences.length, line });
    for (const { start, facts } of line.sentences) sentences.push({ start: at + start, facts });
    words += line.words;
    at += text.length + 1;
  }
  return {
    sentences,
    words,
    uses: all(
      lines,
      (line) => line.uses,
      (use, { at, first }) => ({ ...use, span: shift(use.span, at), sentence: first + use.sentence }),
    ),
    promises: all(
      lines,
      (line) => line.promises,
      ({ span, due }, { at }) => ({ span: shift(span, at), due: due && shift(due, at) }),
    ),
    marks: (part) =>
      all(
        lines,
        (line) => line.marks.get(part),
        (span, { at }) => shift(span, at),
      ),
    showing: (pattern) =>
      all(
        lines,
        (line) => line.showing.get(pattern),
        (index, { first }) => first + index,
      ),
  };
}

/** What the lines have of a kind, placed in the draft. */
function all<T, P>(
  lines: readonly Placed[],
  of: (line: Line) => readonly T[] | undefined,
  place: (one: T, where: Placed) => P,
): P[] {
  const found: P[] = [];
  for (const placed of lines) for (const one of of(placed.line) ?? NONE) found.push(place(one, placed));
  return found;
}

const NONE: readonly never[] = [];

export type Read = {
  readonly sentences: readonly Sentence[];
  readonly words: number;
  readonly uses: readonly Use[];
  readonly promises: readonly Promised[];
  /** Spans in the draft that show a part. */
  marks(part: string): readonly Span[];
  /** The indices of the sentences that a pattern is found in. */
  showing(pattern: Asked): readonly number[];
};
