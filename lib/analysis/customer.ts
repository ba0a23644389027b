import { mask } from '../text';
import { clausesOf } from './grammar/clauses';
import type { Clause } from './grammar/model';
import { re } from './pattern';
import { remembering } from './remember';
import { has } from './scan';
import { ROUTINE_REQUEST } from './words/routine';

export type Said = { readonly low: string; readonly clauses: readonly Clause[] };

const SENTENCE = /(?<=[.!?…])\s+|\n+/;
/** The customer's sentences with their clauses; kept, since each pause of typing asks again. */
export const saidIn = remembering(4, (text): readonly Said[] =>
  text
    .split(SENTENCE)
    .filter((low) => low.trim() !== '')
    .map((low) => ({ low: low.trim(), clauses: clausesOf(low.trim()) })),
);

const CRIME: ReadonlySet<string> = new Set('hack steal rob scam phish burgle defraud impersonate'.split(' '));
const TAKEN: ReadonlySet<string> = new Set('use take open compromise breach clone'.split(' '));
const IDENTITY = /^my (?:\w+ )?(?:e-?mail|account|card|identity|name|number|password|phone|wallet|bag)\b/;
const OWN_LOSS: ReadonlySet<string> = new Set('lose forget break drop spill mislay crack damage'.split(' '));
const DIES = /\b(?:died|passed away|funeral|in hospital|made redundant|got divorced|is ill|was ill)\b/;

/** A stranger, an illness, the customer's own hand: nobody of ours did it. */
function strokeOfFate({ subject, verb, object }: Clause, low: string): boolean {
  const theirs = subject.kind === 'us' && subject.head === 'i';
  if (CRIME.has(verb.lemma)) return subject.kind !== 'you' && (!verb.passive || subject.kind === 'us');
  if (verb.passive && TAKEN.has(verb.lemma)) return IDENTITY.test(subject.text) && verb.agent === null;
  if (theirs && verb.negative && verb.lemma === 'have') return object?.head === 'account';
  if (theirs && !verb.negative && OWN_LOSS.has(verb.lemma))
    return /^(?:my|the|a|an|it)\b/.test(object?.text ?? '');
  return DIES.test(low);
}

/** A cheap look before clauses are read. */
const FATE = re`\b(?:hack|steal|stole|rob|scam|phish|los[et]|forg[eo]t|broke|drop|spil|crack|died|passed away|funeral|hospital|redundant|ill\b|my|account)`;
const OF_US = re`\b(?:you|your|u|ur|nobody|no one|still|staff|order|parcel|delivery)\b`;

/** A stranger, an illness, the customer's own hand stands somewhere in the message. */
export const tellsOfFate = (customer: string): boolean =>
  has(customer, FATE) &&
  saidIn(customer).some(({ low, clauses }) => clauses.some((c) => strokeOfFate(c, low)));

/** A misfortune that was not our doing, and beside it no failure of ours. */
export function notOurDoing(customer: string, failure: RegExp): boolean {
  if (customer === '' || !has(customer, FATE)) return false;
  let fate = false;
  const rest = saidIn(customer).map(({ low, clauses }) => {
    const strokes = clauses.filter((c) => strokeOfFate(c, low)).map((c) => c.span);
    fate ||= strokes.length > 0;
    return mask(low, strokes);
  });
  return fate && !rest.some((low) => has(low, failure) && has(low, OF_US));
}

/** A question about a delay or a reason, or a wish to be paid back, is the polite form of a complaint. */
const PRESSING = re`\b(?:why|when will|where(?:'s| is| are)|how (?:come|long (?:must|will|do))|any chance|fix|repair|refunds?(?! (?:polic\w+|option|rule))|money back|compensat\w*|restitution|claim|complain\w*|complaint|reclamation|explain|terrible|awful|horrible|worst|bad|poor|rude|shame|disgrace\w*|confus\w*|cancell?ed|keeps?|gone|seriously)\b`;
const ASKING = re`(?:^|[,:;.] ?|\b(?:hi|hello|hey|thanks|please|and|so|but) )(?:how|what|which|who|where ?to|can|could|do|does|is|are|will|would|may|should|any(?:body|one)?)\b`;
const WISHES: ReadonlySet<string> = new Set('want need like wish look hope'.split(' '));
/** "status of order 4411": a topic without a verb asks only where it names what people ask for. */
const TOPIC = 8;
const ROUTINE = re`\b(?:${ROUTINE_REQUEST}|status|details?|copy|information|info|question|enquiry|inquiry)\b`;

function requests({ low, clauses }: Said): boolean {
  if (/\?\W*$/.test(low)) return has(low, ASKING);
  const length = low.split(/\s+/).length;
  if (clauses.length === 0) return length > 1 && length <= TOPIC && has(low, ROUTINE);
  return clauses.some(
    (c) =>
      c.mood === 'command' ||
      (c.subject.kind === 'us' && WISHES.has(c.verb.lemma) && (c.verb.to !== null || c.object !== null)) ||
      (c.subject.kind === 'us' && c.verb.lemma === 'know' && c.verb.negative),
  );
}

/** A complaint, or a polite question that is one. */
export const presses = (customer: string): boolean => has(customer, PRESSING);

/** The customer asks for something, and tells of nothing that happened. */
export function requestsOnly(customer: string): boolean {
  const said = saidIn(customer);
  const tells = (s: Said) =>
    !requests(s) && s.clauses.some((c) => c.verb.tense === 'past' || c.verb.negative);
  return said.some(requests) && !said.some(tells);
}
