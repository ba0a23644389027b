import type { Rule } from '../model';
import { bearWithUs } from './bear-with-us';
import { belabouredExplanation } from './belaboured-explanation';
import { burdenShift } from './burden-shift';
import { clippedApology } from './clipped-apology';
import { closedDoor } from './closed-door';
import { colleagueBlame } from './colleague-blame';
import { companyThirdPerson } from './company-third-person';
import { condescension } from './condescension';
import { conditionalSorry } from './conditional-sorry';
import { corporateFiller } from './corporate-filler';
import { corporateWe } from './corporate-we';
import { customerBlame } from './customer-blame';
import { empathyOnly } from './empathy-only';
import { emptyNeverAgain } from './empty-never-again';
import { excuseBusy } from './excuse-busy';
import { excuseCircumstance } from './excuse-circumstance';
import { feelingsNotFault } from './feelings-not-fault';
import { flippantTone } from './flippant-tone';
import { genericAnyIssues } from './generic-any-issues';
import { genericInconvenience } from './generic-inconvenience';
import { hedgedPerformative } from './hedged-performative';
import { hedgedPromise } from './hedged-promise';
import { impliedSorry } from './implied-sorry';
import { intentDefense } from './intent-defense';
import { itHappened } from './it-happened';
import { lateApology } from './late-apology';
import { liabilityDisclaimer } from './liability-disclaimer';
import { minimizer } from './minimizer';
import { noOpenInvitation } from './no-open-invitation';
import { normalizing } from './normalizing';
import { overApologising } from './over-apologising';
import { overblownSorry } from './overblown-sorry';
import { passiveOwnership } from './passive-ownership';
import { policyShield } from './policy-shield';
import { preemptiveApology } from './preemptive-apology';
import { presumedForgiveness } from './presumed-forgiveness';
import { promiseNoTime } from './promise-no-time';
import { repeatApologyThread } from './repeat-apology-thread';
import { routineRequestApology } from './routine-request-apology';
import { selfPraise } from './self-praise';
import { sorryBut } from './sorry-but';
import { sorryButRefusal } from './sorry-but-refusal';
import { stonewall } from './stonewall';
import { systemShield } from './system-shield';
import { thanksInsteadOfSorry } from './thanks-instead-of-sorry';
import { thirdPartyBlame } from './third-party-blame';
import { unfilledBlank } from './unfilled-blank';
import { unfortunatelyOveruse } from './unfortunately-overuse';
import { vagueAction } from './vague-action';
import { vagueObject } from './vague-object';
import { vagueRemedy } from './vague-remedy';
import { vagueTime } from './vague-time';
import { valuedCustomer } from './valued-customer';

/** In the order of the taxonomy: generic, qualified, evasion, excuse, promise, tone. */
export const RULES: readonly Rule[] = [
  genericInconvenience,
  genericAnyIssues,
  vagueObject,
  feelingsNotFault,
  clippedApology,
  empathyOnly,
  impliedSorry,
  hedgedPerformative,
  conditionalSorry,
  sorryBut,
  sorryButRefusal,
  intentDefense,
  liabilityDisclaimer,
  passiveOwnership,
  itHappened,
  thirdPartyBlame,
  colleagueBlame,
  systemShield,
  customerBlame,
  condescension,
  policyShield,
  normalizing,
  excuseBusy,
  excuseCircumstance,
  belabouredExplanation,
  stonewall,
  vagueTime,
  promiseNoTime,
  vagueAction,
  vagueRemedy,
  emptyNeverAgain,
  hedgedPromise,
  burdenShift,
  unfortunatelyOveruse,
  overApologising,
  overblownSorry,
  routineRequestApology,
  minimizer,
  corporateWe,
  companyThirdPerson,
  valuedCustomer,
  corporateFiller,
  bearWithUs,
  thanksInsteadOfSorry,
  presumedForgiveness,
  selfPraise,
  flippantTone,
  lateApology,
  noOpenInvitation,
  closedDoor,
  repeatApologyThread,
  preemptiveApology,
  unfilledBlank,
];
