import type { Clause } from './grammar/model';
import { missedOut, rolesOf } from './grammar/roles';
import { lemmaOfPast, looksPast } from './grammar/word';
import { COLLEAGUE } from './lexicon/nouns';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs of a failure, whoever is their subject. */
const FAILURES = words(
  'miss lose forget fail break overlook misread misplace mislay mishandle misdirect mix mess drop neglect delay ignore oversell overcharge undercharge double-charge double-book overbook botch screw blunder flub confuse offend upset disappoint damage delete corrupt muddle misinform mislead mistake miscalculate mistype misjudge misquote skip slip crash',
);
/** What one hears, sees or holds: not to have done it is no fault. */
const RECEIVING = words(
  'receive find see hear have know want mean intend detect need be like think believe understand expect wish care hope offer support accept recommend allow require sell ship deliver cover include get change',
);
const REPAIRS = words(
  'refund resend re-send replace restore mend remake redo correct rebook reset reissue re-issue rerun re-run remove reverse waive credit fix repair reprint reassign reopen reorder reactivate activate unlock unblock redeliver redirect recover transfer swap switch move order book release refile file resubmit pull rebuild reimburse ship post send resent trace chase process adjust cancel recall wrap spread pause bump kill restart update extend issue redo redraw rewrite roll upload reroute route collect deliver reinstate renew rehang reconnect connect patch clean clear apply pay cover arrange schedule reschedule reserve hold ring-fence install print merge split amend top exchange revoke revert expedite pack type take retype copy recreate overnight courier put add set hand assign',
);
const GIFTS = words('refund credit waive reimburse compensate comp discount');
const CHANGES = words(
  'add change set train retrain switch build hire block remove put update introduce move rewrite tighten flag automate brief alter ban prohibit forbid replace reorganise reorganize install require stop start make fix extend double split write',
);
const TOUCHES = words(
  'call ring phone telephone email e-mail mail write contact update text message reply answer report return send let get be follow reach inform visit meet share confirm tell have hear receive see arrive come go ship land start begin finish post deliver refund credit fix replace collect pick resolve process take appear hold keep call reach leave drop forward send pay change switch move put book check wrap bring issue restore test release',
);

const CONDITIONS = words('if whether unless once should until till when whenever');
const DOUBTS = words('would could might may should must');
const PEOPLE = words(
  'team department colleague agent advisor adviser rep representative warehouse branch office staff manager store depot crew technician engineer developer desk driver packer director accountant nephew boss supervisor lab doctor nurse he she somebody someone',
);
/** A name: "Dr Bellamy", "Piotr". */
const NAMED = /^(?:(?:Dr|Mr|Mrs|Ms)\.? )?\p{Lu}\p{Ll}+$/u;
const NO_NAME = words('it this that these those they there what you your the here please');

/** The clause says that something is so, without a condition. */
export const real = (c: Clause): boolean => c.mood === 'statement' && !CONDITIONS.has(c.opener ?? '');

export const byUs = (c: Clause): boolean => c.subject.kind === 'us';

/** We, or a person of ours, named or by the job. */
export function byOurPeople(c: Clause): boolean {
  const { head, text } = c.subject;
  return (
    byUs(c) ||
    PEOPLE.has(head) ||
    COLLEAGUE.has(head) ||
    (NAMED.test(text.trim()) && !NO_NAME.has(text.trim().toLowerCase()))
  );
}

export const done = ({ verb }: Clause): boolean =>
  !verb.negative && verb.tense === 'past' && !DOUBTS.has(verb.modal ?? '');

const beingDone = ({ verb }: Clause): boolean => !verb.negative && verb.progressive && verb.modal === null;

export const promised = ({ verb }: Clause): boolean => !verb.negative && verb.tense === 'future';

const settled = (c: Clause): boolean => real(c) && (done(c) || beingDone(c) || promised(c));

const FELL_SHORT =
  /\bwrong(?:ly)?\b|\btoo (?:few|many|late|long|low|high|much|little|soon|early|slow|short)\b|\btwice\b|\bby mistake\b|\bin error\b|\bwithout (?:checking|telling|asking|testing|reading|your)\b|\bdown\b(?= by|,|\.|$)|\b(?:mistakes?|errors?|mess|mix-?up)\b|\bwaiting\b|\bin the dark\b|\bthe ball\b|\btrack of\b|\b(?:broken|faulty|expired|outdated|old) \w+\b(?! back)|\bshort of\b|\b(?:bad|poor|false|misleading) (?:advice|information|directions|instructions|answers?|service)\b|\bto (?:another|someone else|somebody else|the (?:wrong|old|other)|an old|your old|a different)\b|\b(?:out|off|behind)$|\bin the (?:rain|cold|dark|van|depot)\b/;
const SHORTCOMINGS = words(
  'change move cancel start stop remove let leave keep charge send ship make give put post deliver hand direct email pass reply refer take get set plan price tell bill print enter type book quote drop lose fall sign close promise say tell pack label route merge deploy release push',
);

/** Nobody means to: "I sold it twice by mistake". */
const WRONGLY =
  /\b(?:by (?:mistake|accident)|in error|(?:the|a|an) (?:\w+ )?(?:wrong|incorrect)|wrongly|mistakenly)\b/;
const NOTICES = words(
  'find see notice spot report check understand know have hear mention flag describe correct',
);

/** Whatever was done so was not done as it should have been: "we packed it badly". */
const BADLY = /\b(?:badly|wrongly|poorly|incorrectly|carelessly|clumsily)\b/;

/** "We took the fee off" left nothing out. */
const SPARES = /^(?:take|knock|wipe|leave)$/;
const COSTING =
  /\b(?:fees?|charges?|fines?|surcharges?|costs?|fares?|postage|interest)\b[^.!?]*\b(?:off|out)\b/;

/** We are the ones who failed: did it wrong, left it undone, or should have done it. */
export function failing(c: Clause): boolean {
  const { verb, rest } = c;
  if (!real(c) && c.opener !== 'when') return false;
  const ought = verb.lemma === 'ought' || verb.modal === 'ought';
  if (ought ? missedOut(verb) : verb.modal === 'should' && verb.perfect) return true;
  if (verb.modal !== null || verb.tense !== 'past') return false;
  if (verb.negative) return !RECEIVING.has(verb.lemma);
  if (/^(?:do|say|change|send|tell)$/.test(verb.lemma) && / nothing\b/.test(rest)) return true;
  if (FAILURES.has(verb.lemma)) return true;
  if (
    WRONGLY.test(rest) &&
    !NOTICES.has(verb.lemma) &&
    (!REPAIRS.has(verb.lemma) || SHORTCOMINGS.has(verb.lemma))
  )
    return true;
  if (SPARES.test(verb.lemma) && COSTING.test(rest)) return false;
  return BADLY.test(rest) || (SHORTCOMINGS.has(verb.lemma) && FELL_SHORT.test(rest));
}

const NEWS = words('take update connect send add put');
const TOLD = words('you customer passenger follower everyone team feedback note comment');
/** "I'll update you" tells, and "the money has been sent to the bank" went its usual way: neither repairs. */
const only = (c: Clause): boolean =>
  NEWS.has(c.verb.lemma) &&
  (c.verb.passive ||
    TOLD.has(c.object?.head ?? '') ||
    c.object === null ||
    (c.verb.lemma === 'take' && !/\b(?:back|out|over|off)\b/.test(c.rest))) &&
  !/\b(?:new|another|replacement|right|correct|back|next)\b|^ you (?:on|in|through|onto|up)\b|^ you (?:the|your|an?) /.test(
    c.rest,
  );

/** "You're booked on the 9:40 now." */
export const rightNow = ({ verb, rest }: Clause): boolean =>
  verb.passive &&
  verb.tense === 'present' &&
  !verb.negative &&
  / now\b/.test(rest) &&
  REPAIRS.has(verb.lemma);

/** "We'll take care of you next time" names nothing. */
const CARED = / care of (?:you|everyone|everybody)\b/;

/** "We printed your address on the poster" tells what was done; "we refunded you", "we sent a new one" puts it right. */
const PLAIN_PAST =
  /^(?:refund|fix|repair|replace|correct|credit|waive|mend|swap|move|unlock|unblock|roll|patch|expedite|upgrade|re.{3,})$/;
const PUTS_RIGHT =
  /\b(?:new|another|replacement|right|correct|back|next|fresh|spare|second|proper|now|today|this morning|free)\b/;
const toldPlainly = ({ verb, rest }: Clause): boolean =>
  verb.tense === 'past' &&
  !verb.perfect &&
  !verb.progressive &&
  !verb.passive &&
  !PLAIN_PAST.test(verb.lemma) &&
  !PUTS_RIGHT.test(rest) &&
  /\b(?:you|your)\b/.test(rest);

/** Puts it right: done, being done, or firmly promised. */
const DATED = /\d|\b(?:today|tonight|tomorrow|\w+day|this (?:morning|afternoon|evening|week)|noon|now|by)\b/;
/** "We will fix this issue": of what is to be done, and when, it says nothing. */
export const wishes = (c: Clause): boolean =>
  promised(c) && rolesOf(c).object === 'empty' && !DATED.test(c.rest);
export const repairing = (c: Clause): boolean =>
  settled(c) &&
  !/^ back to you\b/.test(c.rest) &&
  !wishes(c) &&
  !toldPlainly(c) &&
  REPAIRS.has(c.verb.lemma) &&
  (c.object !== null || c.verb.passive) &&
  !only(c) &&
  !CARED.test(c.rest) &&
  !failing(c);

/** "We will compensate you accordingly" says nothing of what for or how much. */
const MEASURED = /\d|\b(?:for|full|fee|fare|cost|with)\b/;
export const giving = (c: Clause): boolean =>
  settled(c) && GIFTS.has(c.verb.lemma) && (c.verb.lemma !== 'compensate' || MEASURED.test(c.rest));

export const changing = (c: Clause): boolean => settled(c) && CHANGES.has(c.verb.lemma);

/** "reversed", "refunded": what somebody had done. */
export const repairs = (participle: string): boolean =>
  looksPast(participle) && REPAIRS.has(lemmaOfPast(participle));

/** Of a bare form: "to mend". */
export const mends = (lemma: string): boolean => REPAIRS.has(lemma);

export const touches = (lemma: string): boolean => TOUCHES.has(lemma);
/** Somebody of ours, or what is sent, will be there. */
export const touching = (c: Clause): boolean => touches(c.verb.lemma) || touches(c.verb.to ?? '');
