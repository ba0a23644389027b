import type { Heard, Span, Unheard } from '../types';

/** More than a glance takes no one. */
const MOST = 4;
const SHARE = 0.34;
const SMALL =
  /^(?:have|has|with|that|this|your|they|them|what|when|been|were|will|would|could|from|just|please|about|there|which)$/;

const content = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => (word.length > 3 || /\d/.test(word)) && !SMALL.test(word))
      .map((word) => word.replace(/(?:ing|ed|es|s)$/, '')),
  );

/** What the customer told or asked that no word of the draft touches: their problems, then their questions and wishes. */
export function unheardIn(draft: string, heard: Heard | undefined): Unheard[] {
  if (heard?.fault !== 'ours') return [];
  const said = content(draft);
  const untouched = ({ start, end }: Span): boolean => {
    const words = [...content(heard.text.slice(start, end))];
    // "… or called": a word alone says nothing of itself.
    if (!/\S\s+\S/.test(heard.text.slice(start, end))) return false;
    return words.length > 0 && words.filter((word) => said.has(word)).length / words.length < SHARE;
  };
  const all = [
    ...heard.problems.map((span) => ({ kind: 'problem' as const, span })),
    // "Why was I charged twice?" tells and asks in one: it is listed once.
    ...heard.wishes
      .filter(({ start }) => !heard.problems.some((p) => p.start === start))
      .map((span) => ({ kind: 'wish' as const, span })),
  ];
  return all
    .filter(({ span }) => untouched(span))
    .slice(0, MOST)
    .map(({ kind, span }) => ({ kind, quote: heard.text.slice(span.start, span.end).replace(/\s+/g, ' ') }));
}
