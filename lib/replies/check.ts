import { linesOf } from '../files/lines';
import type { Finding, Options, Report, Severity } from '../types';
import { type Entry, offsetIn, plainOf } from './entry';

/** A weak phrase of a saved reply; line and column of the file, from 1. */
export type Weakness = {
  readonly reply: Entry;
  readonly finding: Finding;
  readonly line: number;
  readonly column: number;
};

const RANK: Readonly<Record<Severity, number>> = { strong: 0, medium: 1, hint: 2 };
/** A macro's placeholders are filled by the help desk when it is sent. */
export const MACRO: Options['rules'] = { 'unfilled-blank': 'off' };

/** Nobody breaks a line so early by hand. */
const SHORTEST_WRAPPED = 45;

/** The text with the breaks of hard-wrapped paragraphs as spaces; every offset stays true. */
export const unwrapped = (text: string): string =>
  text.replace(/^(.+[^\s.!?:;])\n(?=\p{Ll})/gmu, (line, words: string) =>
    words.length >= SHORTEST_WRAPPED ? `${words} ` : line,
  );

/** The weak phrases of all replies, worst first, then as they stand in the file. */
export function checkReplies(
  source: string,
  replies: readonly Entry[],
  analyse: (text: string, options: Options) => Report,
  options: Options = {},
): Weakness[] {
  const placeOf = linesOf(source);
  const found = replies.flatMap((reply) =>
    analyse(unwrapped(plainOf(reply.raw)), {
      ...options,
      rules: { ...options.rules, ...MACRO },
    }).findings.map((finding) => ({
      reply,
      finding,
      ...placeOf(offsetIn(source, reply, finding.span.start)),
    })),
  );
  return found.sort(
    (a, b) => RANK[a.finding.severity] - RANK[b.finding.severity] || a.line - b.line || a.column - b.column,
  );
}
