import type { Span } from '../types';
import { isBlank, type Line } from './lines';

/** As mail programs write it before a signature. */
const DASHES = /^--[ \t]?$/;
/** The same by hand; it may as well part two halves of a reply. */
const RULE = /^(?:-{3,5}|—|_{3,5})[ \t]*$/;
const SENT_FROM = /^[ \t]*(?:Sent from my \w+|Get Outlook for)/i;
const SIGN_OFF =
  /^[ \t]*(?:(?:(?:kind|best|warm|many|with kind)[ \t]+)?regards|best(?: wishes)?|cheers|thanks|many thanks|thank you|sincerely|yours(?: sincerely| faithfully| truly)?|warmly|all the best|respectfully)[,.!]?[ \t]*$/i;
const SHORT = 60;
/** Name, role, company, address, phone and page. */
const MOST_LINES = 6;
const SENTENCE_END = /[.!?]["”’)]*\s*$/;

/** What the lines are signed with, each up to where somebody else's words begin. `lines`: nobody else's. */
export function signaturesIn(lines: readonly Line[], endOf: (line: Line) => number): Span[] {
  return lines.flatMap((line, index) => {
    if (SENT_FROM.test(line.text)) return [{ start: line.start, end: line.end }];
    if (DASHES.test(line.text)) return [{ start: line.start, end: endOf(line) }];
    if (!RULE.test(line.text)) return [];
    const end = endOf(line);
    const below = writtenFrom(lines, index + 1).filter(({ start }) => start < end);
    const signs = below.length > 0 && isShort(below) && !below.some(({ text }) => SENTENCE_END.test(text));
    return signs ? [{ start: line.start, end }] : [];
  });
}

/** No more than are needed to see that they are too many. */
function writtenFrom(lines: readonly Line[], from: number): Line[] {
  const written: Line[] = [];
  for (let at = from; at < lines.length && written.length <= MOST_LINES; at++)
    if (!isBlank(lines[at])) written.push(lines[at] as Line);
  return written;
}

/**
 * The sign-off, where nothing but short lines follows it: the writer's own, though no prose. Null where there is none.
 * `lines`: the writer's, to their end.
 */
export function signOffIn(lines: readonly Line[]): Span | null {
  const written = lines.filter((line) => !isBlank(line)).slice(-MOST_LINES - 1);
  const at = written.findIndex(({ text }, index) => SIGN_OFF.test(text) && isShort(written.slice(index + 1)));
  const [first, last] = [written[at], written.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

const isShort = (lines: readonly Line[]) =>
  lines.length <= MOST_LINES && lines.every(({ text }) => text.length <= SHORT);
