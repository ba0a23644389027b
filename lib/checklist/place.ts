import type { AdvisedPart, CheckedPart, Edit } from '../types';

/** Where the starter sentence goes: into a line that is there, or as a paragraph of its own. */
export type Place =
  | { readonly kind: 'in-line'; readonly edit: Edit }
  /** At an offset; null for the end of the draft. */
  | { readonly kind: 'paragraph'; readonly at: number | null };

const GREETING = /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^\n]{0,60}/i;

/**
 * After the last earlier part that the draft has, by the letter's order; else after the greeting; else first.
 * `parts` are in that order.
 */
export function placeFor(
  part: AdvisedPart,
  starter: string,
  parts: readonly CheckedPart[],
  text: string,
): Place {
  const index = parts.findIndex(({ id }) => id === part);
  const ends = parts.slice(0, Math.max(index, 0)).flatMap(({ span }) => (span ? [span.end] : []));
  if (ends.length > 0) return afterSentence(text, Math.max(...ends), starter);
  return atTheBeginning(text, starter);
}

function afterSentence(text: string, from: number, starter: string): Place {
  // A span may end with its full stop.
  const rest = text.slice(Math.max(0, from - 1));
  const stop = /[.!?]+["”’)]*(?=\s|$)|(?=\n)|$/.exec(rest);
  const at = Math.max(from, Math.max(0, from - 1) + (stop ? stop.index + stop[0].length : rest.length));
  const closed = /[.!?:]["”’)]*$/.test(text.slice(0, at).trimEnd());
  return inLine(at, `${closed ? '' : '.'} ${starter}`);
}

function atTheBeginning(text: string, starter: string): Place {
  const greeting = GREETING.exec(text)?.[0].length ?? 0;
  const body = /\S/.exec(text.slice(greeting));
  return body ? inLine(greeting + body.index, `${starter} `) : { kind: 'paragraph', at: null };
}

const inLine = (at: number, insert: string): Place => ({
  kind: 'in-line',
  edit: { span: { start: at, end: at }, expected: '', insert },
});
