import type { Rule } from '../model';
import { conditionalSorry } from './conditional-sorry';
import { excuseBusy } from './excuse-busy';
import { feelingsNotFault } from './feelings-not-fault';
import { genericAnyIssues } from './generic-any-issues';
import { genericInconvenience } from './generic-inconvenience';
import { passiveOwnership } from './passive-ownership';
import { policyShield } from './policy-shield';
import { sorryBut } from './sorry-but';
import { sorryButRefusal } from './sorry-but-refusal';
import { stonewall } from './stonewall';
import { unfilledBlank } from './unfilled-blank';
import { vagueTime } from './vague-time';

/** In the order of the taxonomy: generic, qualified, evasion, excuse, promise, tone. */
export const RULES: readonly Rule[] = [
  genericInconvenience,
  genericAnyIssues,
  feelingsNotFault,
  conditionalSorry,
  sorryBut,
  sorryButRefusal,
  passiveOwnership,
  policyShield,
  excuseBusy,
  stonewall,
  vagueTime,
  unfilledBlank,
];
