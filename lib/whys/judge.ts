import type { Finding } from '../types';
import { isOwned } from './cause';

/** What is weak about an answer, and its words; `unowned`: nobody of us is in it, which only a cause must have. */
export type Weak = { readonly kind: 'excuse' | 'passive' | 'blame' | 'unowned'; readonly quote: string };

const MEANS: Readonly<Record<string, Weak['kind']>> = {
  'excuse-busy': 'excuse',
  'excuse-circumstance': 'excuse',
  'system-shield': 'excuse',
  'policy-shield': 'excuse',
  'passive-ownership': 'passive',
  'it-happened': 'passive',
  'third-party-blame': 'blame',
  'colleague-blame': 'blame',
  'customer-blame': 'blame',
  'burden-shift': 'blame',
};

/** Null for an answer that can stand. `findings` are our own analysis of it. */
export function judge(answer: string, findings: readonly Finding[], asCause: boolean): Weak | null {
  const found = findings.find(({ rule }) => rule in MEANS);
  const kind = found && MEANS[found.rule];
  if (found && kind) return { kind, quote: found.quote };
  return asCause && !isOwned(answer) ? { kind: 'unowned', quote: answer.trim() } : null;
}
