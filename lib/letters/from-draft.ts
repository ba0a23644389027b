import type { Gap } from '../types';

/** A draft's text with its names and numbers as blanks: what is the same twice is one blank. */
export function withBlanks(text: string, gaps: readonly Gap[]): string {
  const labels = new Map<string, string>();
  const counts = new Map<string, number>();
  let result = '';
  let at = 0;
  for (const { span, label } of gaps) {
    const words = text.slice(span.start, span.end);
    let name = labels.get(words);
    if (name === undefined) {
      const count = (counts.get(label) ?? 0) + 1;
      counts.set(label, count);
      name = count === 1 ? label : `${label} ${count}`;
      labels.set(words, name);
    }
    result += `${text.slice(at, span.start)}{{${name}}}`;
    at = span.end;
  }
  return result + text.slice(at);
}
