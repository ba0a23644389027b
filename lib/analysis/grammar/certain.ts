import type { SorryUse, Span } from '../../types';
import type { Turned } from './active';
import type { Clause } from './model';

type Read = {
  readonly text: string;
  readonly sorry: readonly SorryUse[];
  readonly clauses: readonly Clause[];
};

/** "Apologies if we kept you waiting" becomes "I'm sorry we kept you waiting": it was us, so it was. */
export function certainAt({ text, sorry, clauses }: Read, hit: Span): Turned | null {
  const use = sorry.find(({ span }) => span.start >= hit.start && span.end <= hit.end);
  if (!use) return null;
  const c = clauses.find(({ span }) => span.start >= use.span.end);
  if (c?.opener !== 'if' || c.subject.kind !== 'us' || c.verb.modal !== null) return null;
  if (text.slice(use.span.end, c.subject.span.start).trim().toLowerCase() !== 'if') return null;
  return { span: hit, words: `I'm sorry ${text.slice(c.subject.span.start, hit.end)}` };
}
