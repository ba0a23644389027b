import type { Span } from '../types';

/** A line of a text, without its break; no-break spaces are spaces, so that patterns need to know only those. */
export type Line = Span & { readonly text: string };

export function linesIn(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((words) => {
    const line = { start, end: start + words.length, text: words.replace(/[\u00A0\u202F]/g, ' ') };
    start = line.end + 1;
    return line;
  });
}

export const isBlank = (line: Line | undefined): boolean => !line || line.text.trim() === '';

/** Those that no span holds whole. Spans in order and apart. */
export function outsideOf(spans: readonly Span[], lines: readonly Line[]): Line[] {
  let at = 0;
  return lines.filter((line) => {
    while ((spans[at]?.end ?? Number.POSITIVE_INFINITY) < line.end) at++;
    const next = spans[at];
    return !next || next.start > line.start || next.start === next.end;
  });
}
