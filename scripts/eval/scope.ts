import { RULES } from '../../lib/analysis/rules';
import type { Finding } from '../../lib/types';

const HINTS = new Set(RULES.filter((r) => r.severity === 'hint').map((r) => r.id));
const WIDE = new Set(RULES.filter((r) => r.scope === 'document' || r.scope === 'thread').map((r) => r.id));
/** These are no rules of the taxonomy, so nobody labelled them. */
const UNLABELLED: ReadonlySet<string> = new Set(['unfilled-blank', 'own-phrase']);

export const isHint = (rule: string) => HINTS.has(rule);
/** Of the whole draft: labelled by name, not by place. */
export const isWide = (rule: string) => WIDE.has(rule);

/** The findings that the labels of places speak of. Hints were not labelled. */
export const placed = (findings: readonly Finding[]) =>
  findings.filter(
    (f) => !isWide(f.rule) && f.severity !== 'hint' && !isHint(f.rule) && !UNLABELLED.has(f.rule),
  );

/** The rules of the whole draft that were found, also where another finding holds the place. */
export const wide = (findings: readonly Finding[]) =>
  [...new Set(findings.flatMap((f) => [f.rule, ...f.also]))].filter((id) => isWide(id) && !isHint(id));
