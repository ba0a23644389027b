import type { PromiseMade } from '../types';

/** What ends the words of a time: the sentence's end, or the next thing that is promised. */
const ENDS = /[.!?](?=\s|$)|[;\n]|\b(?:and(?! a half)|but|so|then)\b/;
/** A time may stand before the promise: “By Friday noon I'll send it”. */
const LEADING =
  /(?:^|[.!?;]\s+|\n\s*|\b(?:and|but)\s+)((?:by|before|on|at|in|within|tomorrow|today|this|next)\b[^.!?;\n]{0,40}?),?\s*$/i;
const LONGEST_LEAD = 60;

/**
 * The words that say when: from the first word of time to the clause's end, since “by Thursday” may go on with
 * “10” or “, 3 pm”. Null where the promise has none.
 */
export function timePhrase(text: string, { span, what, due }: PromiseMade): string | null {
  if (due === undefined) {
    const before = text.slice(Math.max(0, span.start - LONGEST_LEAD), span.start);
    return LEADING.exec(before)?.[1] ?? null;
  }
  const from = span.start + Math.max(0, what.lastIndexOf(due));
  const rest = text.slice(from);
  const end = ENDS.exec(rest.slice(due.length));
  return end ? rest.slice(0, due.length + end.index).trim() : rest.trim();
}
