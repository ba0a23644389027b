import type { Content, Span } from '../types';
import type { Judge } from './judge';
import { linesOf, toLines, toText } from './serialise';

/**
 * Judges content that goes onto lines of its own in place of a span of `before`. An editor that imports no HTML takes
 * the text. What others write meanwhile on other lines is theirs.
 */
export function judgeContent(before: string, content: Content, place: Span): Judge {
  const above = linesOf(before.slice(0, place.start));
  const below = linesOf(before.slice(place.end));
  const was = linesOf(before);
  const wanted = [toLines(content), linesOf(toText(content))];
  return (text) => {
    const now = linesOf(text);
    if (same(now, was)) return 'out';
    if (wanted.some((lines) => same(now, [...above, ...lines, ...below]))) return 'in';
    if (
      wanted.some((lines) => count(now, lines) === count(was, lines) + 1) &&
      keeps(now, [...above, ...below])
    )
      return 'in';
    const ours = wanted.flat();
    return ours.some((line) => count(now, [line]) > count(was, [line])) || !keeps(now, was)
      ? 'neither'
      : 'out';
  };
}

type Lines = readonly string[];

const same = (one: Lines, other: Lines) => one.join('\n') === other.join('\n');
const count = (all: Lines, lines: Lines) =>
  `\n\n${all.join('\n\n')}\n\n`.split(`\n${lines.join('\n\n')}\n`).length - 1;

/** Whether all the lines are there, in their order, whatever else is. */
function keeps(now: Lines, lines: Lines): boolean {
  let at = 0;
  for (const line of now) if (line === lines[at]) at++;
  return at === lines.length;
}
