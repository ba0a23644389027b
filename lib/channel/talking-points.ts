import type { PartReading } from '../types';

/** What a call is made of, in the order in which it is said. */
const SAID = ['apology', 'specific', 'ownership', 'impact', 'explanation', 'repair', 'timeframe'] as const;
export type SpokenPart = (typeof SAID)[number];

/** `words`: the sentence of the letter that says it; null for what has to be found yet. */
export type TalkingPoint = { readonly part: SpokenPart; readonly words: string | null };

/** The letter in key points for a call. A sentence that plays several parts is said once, for the first. */
export function talkingPoints(text: string, parts: readonly PartReading[]): TalkingPoint[] {
  const used = new Set<string>();
  return SAID.flatMap((part): TalkingPoint[] => {
    const reading = parts.find(({ id, present }) => id === part && present);
    if (!reading || reading.spans.length === 0) return [{ part, words: null }];
    const words = reading.spans.map(({ start }) => sentenceAround(text, start)).find((one) => !used.has(one));
    if (words === undefined) return [];
    used.add(words);
    return [{ part, words }];
  });
}

const START = /(?:[.!?]["”’)]*\s+|\n)(?=[^.!?\n]*$)/;
const END = /[.!?](?=["”’)]*(?:\s|$))|\n/;

function sentenceAround(text: string, at: number): string {
  const before = START.exec(text.slice(0, at));
  const from = before ? before.index + before[0].length : 0;
  const end = END.exec(text.slice(at));
  const to = end ? at + end.index + (end[0] === '\n' ? 0 : 1) : text.length;
  return text.slice(from, to).replace(/\s+/g, ' ').trim();
}
