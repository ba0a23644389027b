import { span, union } from '../text';
import type { Marks, Span } from '../types';
import { bareAttribution, leadAt } from './attribution';
import { divides } from './divider';
import { isBlank, type Line } from './lines';

const QUOTED = /^[ \t]*>/;
/** Only these can head a quote, or be one: most lines are done with that. */
const MAY_QUOTE = /^[ \t]*>|^\s*(?:[-_=]{2}|##-)|[:：៖︰]|^(?:Begin|Anfang|Début) /u;

type Text = { readonly text: string; readonly lines: readonly Line[] };

const holds = ({ start, end }: Span, line: Span) => start <= line.start && line.end <= end && start < end;
const isIn = (spans: readonly Span[], line: Span) => spans.some((one) => holds(one, line));

/** The mail that was written before, by its marks in the text and by the page's. */
export function quotesIn(text: string, lines: readonly Line[], marks: Marks): Span[] {
  const sure = union(marks.quotes ?? []);
  const others = marks.others ?? [];
  const maybe = (marks.maybe ?? []).filter((one) => !isIn(sure, one) && !isIn(others, one));
  if (sure.length + maybe.length === 0 && !lines.some((line) => MAY_QUOTE.test(line.text))) return [];
  const elements = quotingElements({ text, lines }, sure, maybe);
  const taken = union([...elements, ...others]);
  const marked = markedLines(lines, (line) => isIn(taken, line));
  const known = union([...taken, ...marked]);
  return union([...elements, ...marked, ...bareQuotes({ text, lines }, known, marks)]);
}

/** Lines behind ">", the empty ones between them, and what stands over each block of them. */
function markedLines(lines: readonly Line[], isTaken: (line: Line) => boolean): Span[] {
  const found: Span[] = [];
  let last = -1;
  for (const [at, line] of lines.entries()) {
    if (!QUOTED.test(line.text) || isTaken(line)) continue;
    const block = last >= 0 && lines.slice(last + 1, at).every(isBlank) ? found.pop() : null;
    found.push(span(block?.start ?? leadOver(lines, at), line.end));
    last = at;
  }
  return found;
}

/** Where what heads the quote in line `at` begins; the line's own start where nothing does. */
function leadOver(lines: readonly Line[], at: number): number {
  const above = writtenBefore(lines, at);
  const lead = leadAt(lines, above, above === at - 1);
  return (lines[lead && lead !== 'open' ? lead.from : at] as Line).start;
}

function writtenBefore(lines: readonly Line[], at: number): number {
  let above = at - 1;
  while (above >= 0 && isBlank(lines[above])) above--;
  return above;
}

/**
 * A blockquote is mail where a line leads into it, or where the draft begins with it; those after it are the rest of
 * that mail, which the writer answers in between. The line over an element that surely quotes is no more the writer's.
 */
function quotingElements({ text, lines }: Text, sure: readonly Span[], maybe: readonly Span[]): Span[] {
  const found: Span[] = [];
  let quoting = false;
  for (const one of [...sure, ...maybe].sort((a, b) => a.start - b.start)) {
    const at = lines.findIndex((line) => line.start >= one.start);
    const above = writtenBefore(lines, at);
    const lead =
      above >= 0 && !isIn([...sure, ...found], lines[above] as Line)
        ? leadAt(lines, above, above === at - 1)
        : null;
    const opens = above < 0 && text.slice(one.end).trim() !== '';
    if (!sure.includes(one) && !quoting && !opens && !lead) continue;
    const from = lead && lead !== 'open' ? (lines[lead.from] as Line).start : one.start;
    found.push(span(from, one.end));
    quoting = true;
  }
  return found;
}

/** A mail without marks ends with the element that begins with it, else with the text. */
function bareQuotes({ text, lines }: Text, known: readonly Span[], marks: Marks): Span[] {
  const found: Span[] = [];
  let end = 0;
  for (const [at, line] of lines.entries()) {
    if (line.start < end || !MAY_QUOTE.test(line.text) || isIn(known, line)) continue;
    const from = divides(lines, at) ? at : bareAttribution(lines, at);
    if (from === null) continue;
    const { start } = lines[from] as Line;
    const element = marks.elementFrom?.(start);
    end = element && element.end > line.end ? element.end : text.length;
    found.push(span(start, end));
  }
  return found;
}
