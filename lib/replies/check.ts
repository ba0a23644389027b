import type { Finding, Options, Report, Severity } from '../types';
import { placeOf, type Reply } from './reply';

/** A weak phrase of a saved reply; line and column of the file, from 1. */
export type Weakness = {
  readonly reply: Reply;
  readonly finding: Finding;
  readonly line: number;
  readonly column: number;
};

const RANK: Readonly<Record<Severity, number>> = { strong: 0, medium: 1, hint: 2 };
/** A macro's placeholders are filled by the help desk when it is sent. */
export const MACRO: Options['rules'] = { 'unfilled-blank': 'off' };

/** The weak phrases of all replies, worst first, then as they stand in the file. */
export function checkReplies(
  source: string,
  replies: readonly Reply[],
  analyse: (text: string, options: Options) => Report,
  options: Options = {},
): Weakness[] {
  const found = replies.flatMap((reply) =>
    analyse(reply.text, { ...options, rules: { ...options.rules, ...MACRO } }).findings.map((finding) => ({
      reply,
      finding,
      ...placeOf(source, reply.at[finding.span.start] ?? 0),
    })),
  );
  return found.sort(
    (a, b) => RANK[a.finding.severity] - RANK[b.finding.severity] || a.line - b.line || a.column - b.column,
  );
}
