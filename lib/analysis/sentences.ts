import { span, trim } from '../text';
import type { Span } from '../types';

const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|st|no|vs|etc|approx|e\.g|i\.e|a\.m|p\.m|inc|ltd|corp|llc|dept|approx|u\.s|u\.k)\.$/i;
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

/** Where the sentences of a line stand; a sentence ends with its line. */
export function sentencesIn(line: string): Span[] {
  const found: Span[] = [];
  for (const piece of pieces(line)) {
    const whole = trim(line, piece);
    for (let at = whole.start; at < whole.end; at += LONGEST)
      found.push(span(at, Math.min(at + LONGEST, whole.end)));
  }
  return found;
}
