import { span, trim } from '../text';
import type { Span } from '../types';
import { factsOf } from './facts';
import type { Sentence } from './model';
import { remembering } from './remember';

const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|st|no|vs|etc|approx|e\.g|i\.e|a\.m|p\.m|inc|ltd|u\.s|u\.k)\.$/i;
/** A stop with the quotes that close behind it. */
const STOP = /[.!?…]+["'”’)\]]*(?=\s|$|[A-Z@])/g;
/** Hostile text comes as one line: no sentence is longer than this, so that patterns stay cheap. */
const LONGEST = 1200;

function* pieces(line: string): Generator<Span> {
  let start = 0;
  for (const stop of line.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    const next = line.slice(end, end + 2).trim();
    const abbreviated = stop[0] === '.' && ABBREVIATION.test(line.slice(Math.max(0, end - 12), end));
    const inWord =
      stop[0] === '.' &&
      next !== '' &&
      !/\s/.test(line.charAt(end)) &&
      /[a-z0-9]\.[A-Z]/.test(line.slice(end - 2, end + 1)) &&
      /\.\w+\./.test(line.slice(end - 8, end));
    if (abbreviated || inWord) continue;
    yield span(start, end);
    start = end;
  }
  yield span(start, line.length);
}

function ofLine(line: string): Span[] {
  const found: Span[] = [];
  for (const piece of pieces(line)) {
    const whole = trim(line, piece);
    for (let at = whole.start; at < whole.end; at += LONGEST)
      found.push(span(at, Math.min(at + LONGEST, whole.end)));
  }
  return found;
}

type Line = { readonly sentences: readonly Sentence[]; readonly words: number };

const REMEMBERED = 2000;
const readLine = remembering(
  REMEMBERED,
  (line): Line => ({
    sentences: ofLine(line).map(({ start, end }) => ({ start, facts: factsOf(line.slice(start, end)) })),
    words: line.match(/\S+/g)?.length ?? 0,
  }),
);

/** The sentences of a masked text with their facts, and how many words they are. A sentence ends with its line. */
export function read(masked: string): Line {
  const sentences: Sentence[] = [];
  let words = 0;
  let at = 0;
  for (const line of masked.split('\n')) {
    const known = readLine(line);
    for (const { start, facts } of known.sentences) sentences.push({ start: at + start, facts });
    words += known.words;
    at += line.length + 1;
  }
  return { sentences, words };
}
