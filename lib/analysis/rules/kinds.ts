import type { Rule } from '../model';
import { RULES } from './index';

export type { Rule };

export type Kind = 'generic' | 'qualified' | 'evasion' | 'excuse' | 'promise' | 'tone' | 'blank';

/** The table of rules goes from kind to kind: here is the first rule of each. */
const FIRST: Readonly<Record<string, Kind>> = {
  'generic-inconvenience': 'generic',
  'conditional-sorry': 'qualified',
  'passive-ownership': 'evasion',
  'excuse-busy': 'excuse',
  'vague-time': 'promise',
  'unfortunately-overuse': 'tone',
  'unfilled-blank': 'blank',
};

/** The rules by what they are about, in the table's order. */
export function rulesByKind(): ReadonlyMap<Kind, readonly Rule[]> {
  const kinds = new Map<Kind, Rule[]>();
  let kind: Kind = 'generic';
  for (const rule of RULES) {
    kind = FIRST[rule.id] ?? kind;
    kinds.set(kind, [...(kinds.get(kind) ?? []), rule]);
  }
  return kinds;
}
