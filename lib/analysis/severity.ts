import type { Options, Severity } from '../types';
import type { Rule } from './model';

/** They ask the writer to own the failure. */
const ASK_FOR_OWNERSHIP: ReadonlySet<string> = new Set([
  'empathy-only',
  'passive-ownership',
  'it-happened',
  'system-shield',
]);
/** True where it was nobody's fault on our side. */
const NAME_ANOTHER: ReadonlySet<string> = new Set(['third-party-blame', 'excuse-circumstance']);
/** A chat has no room for a frame around each message. */
const NOT_IN_CHAT: ReadonlySet<string> = new Set(['no-open-invitation', 'late-apology', 'corporate-we']);
const SOFTER: Readonly<Record<Severity, Severity>> = { strong: 'medium', medium: 'hint', hint: 'hint' };

/** How strongly a rule speaks under the options: what the team has set, else what the situation leaves of it. */
export function severityOf(rule: Pick<Rule, 'id' | 'severity'>, options: Options): Severity | 'off' {
  const set = options.rules?.[rule.id];
  if (set) return set;
  const asks = ASK_FOR_OWNERSHIP.has(rule.id);
  if (options.notOurFault && (asks || NAME_ANOTHER.has(rule.id))) return 'off';
  if (options.channel === 'chat' && NOT_IN_CHAT.has(rule.id)) return 'off';
  return asks && options.limits?.mayAdmitFault === false ? SOFTER[rule.severity] : rule.severity;
}
