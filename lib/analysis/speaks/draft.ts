import { tellsFailing as tellsFailingOf } from '../claims/failing';
import { byOurPeople, failing, real } from '../deeds';
import type { Clause } from '../grammar/model';
import { DUTY, fails } from '../lexicon/verbs';
import type { Facts } from '../model';
import { re } from '../pattern';
import { once } from '../remember';
import { has } from '../scan';
import { oneOf } from '../words/any';
import { SORROWS } from '../words/sorrows';

/** What of a sentence of the draft tells that somebody was let down. */
export type Told =
  | 'sorry'
  /** A sorry that says what we did. */
  | 'owned'
  | 'sympathy'
  | 'for-sorry'
  | 'refusal'
  | 'failing'
  | 'grievance'
  /** A failing of ours told without a word to whom: it counts in an answer. */
  | 'lapse'
  /** "I can assure you": nobody is assured who did not doubt. */
  | 'assurance'
  /** The fault is put on somebody else, or the talk is closed: so one answers only who complained. */
  | 'defence';

/** To regret a person's ways, or an invitation, is no apology to the reader. */
const OF_OTHERS = re`^regrets?\b(?! (?:the|any|that|this|to (?:inform|hear|learn|tell)|our|my|your|what|how|we|for|if|having|not)\b)`;
const SORROW = re`\b(?:${SORROWS}|(?:lost|losing) (?:him|her|them)|(?:hard|tough|rough) (?:job|day|week|month|year)|(?:won't|can't|cannot|not) be (?:joining|coming|staying|able to (?:join|come|make)))\b`;

/** What stands where an apology would. */
const FOR_SORRY = re`\b${oneOf`
  we (?:\w+ly )?regret
  i (?:\w+ly )?regret (?:the|any|this|to (?:inform|hear|learn|tell))
  regrettable
  inconvenien\w+
  your (?:\w+ )?(?:patience|forbearance|understanding)
  (?:being|been) (?:so |very )?patient
  bear(?:ing)? with (?:us|me)
  (?:it|this) (?:\w+ly )?(?:saddens|pains|grieves|upsets|troubles) (?:us|me)
  (?:we|i)(?:'re| are|'m| am) (?:\w+ )?(?:sad|disappointed|saddened|dismayed|troubled|gutted|concerned|upset) (?:to (?:hear|learn|see|read|find)|that you|about your|by your)
  (?:we|i) hate (?:that|to hear|hearing)
  not (?:at all )?(?:the|a|an|what|how) (?:\w+ ){0,4}(?:want|wanted|wish|hope|hoped|expect|intend|intended|aim|strive) (?:\w+ ){0,3}(?:you|our|customers|guests|for|to)
  (?:your|the|any|this|that) (?:\w+ )?(?:frustrations?|disappointments?|displeasure|annoyance|dissatisfaction|hassle)
`}\b`;

/** "Sorry, but we can't": a no that is cushioned, not a mere "sorry, no". */
const CUSHION = re`^,? (?:but|however)\b`;

const YOU = re`\b(?:you|your|yours|u|ur)\b`;
const OFFERED = re`\b(?:if|let (?:us|me) know|any (?:other |further |more )?(?:issues?|problems?|questions?|trouble|difficult\w+)|whenever|should you|in case)\b`;

const OUR_THING = /^(?:our|the|this|that|your|an?|some) /i;
/** The order, the parcel, the account: what we owe is said to be "yours". */
const yours = ({ subject }: Clause) => /^your /i.test(subject.text);
/** It went as it was meant to. */
const WANTED = re`\b(?:as (?:you )?(?:requested|asked|agreed|wanted|discussed)|at your request|for you|successfully)\b`;

/** We, our people or what we owe failed: did it wrong, left it undone, came to grief. */
function ourFailing(c: Clause, low: string): boolean {
  if (!real(c) && c.opener !== 'when') return false;
  if (byOurPeople(c) && !c.verb.passive)
    return failing(c) && (!c.verb.negative || DUTY.has(c.verb.lemma) || c.verb.modal === 'should');
  const { verb, subject } = c;
  if (verb.modal !== null && !(verb.modal === 'should' && verb.perfect)) return false;
  if (verb.modal === 'should') return subject.kind === 'thing';
  if (verb.tense !== 'past' || verb.agent !== null || subject.kind === 'you') return false;
  if (subject.kind === 'us' || yours(c))
    return (
      fails(verb.lemma) ||
      (verb.passive && tellsFailingOf(c)) ||
      (verb.negative && (verb.passive || /^(?:arrive|reach|come|go)$/.test(verb.lemma)))
    );
  return OUR_THING.test(subject.text) && fails(verb.lemma) && has(c.rest, YOU) && !has(low, WANTED);
}

/** "That's my mistake", "our error": owned, whoever is named. */
const OWNED = re`\b(?:(?:my|our) (?:own )?(?:mistake|error|fault|oversight|slip|miscount|bad)|on (?:us|me)|(?:we|i)(?:'ve| have| had)? (?:accidentally|mistakenly|wrongly)|should(?:'ve| have) been (?:\w+ly )?\w+(?:ed|n|t)\b)`;

const tellsFailing = ({ low, clauses }: Facts): boolean =>
  (has(low, OWNED) && !has(low, OFFERED)) ||
  (has(low, YOU) && !has(low, OFFERED) && clauses.some((c) => ourFailing(c, low) && !has(low, WANTED)));

/** What the customer has is a grievance, and somebody deals with it. */
const GRIEVANCE = re`\b${oneOf`
  your (?:\w+ )?(?:issues?|problems?|concerns?|complaints?|grievances?|dissatisfaction)
  (?:issues?|problems?|difficult(?:y|ies)|trouble|errors?|delays?|concerns?)(?: that)? you(?:'re| are|'ve| have| had| were)? (?:\w+ )?(?:fac\w+|experienc\w+|hav\w+|had|encounter\w+|see\w*|saw|report\w*|rais\w+|mention\w*|describ\w+|run|ran)
  you(?:'re| are|'ve been| were| have been)? (?:\w+ )?(?:having|facing|experiencing|encountering) (?:\w+ ){0,3}(?:issues?|problems?|trouble|difficult\w+|errors?|delays?)
  (?:bring\w*|brining|brought) (?:this|it|that|these|the \w+) (?:\w+ )?to our (?:attention|notice)
  (?:aware of|looking (?:in)?to|working on|trying to fix|investigating|fixing|fix|resolve) (?:this|the|that|your) (?:\w+ )?(?:issue|problem|error|bug|glitch|fault|concern)
  (?:thanks|thank you) for (?:notifying|reporting|flagging|pointing|raising)\b
  the (?:glitch|outage|error|failure|mistake|mix-?up) (?:was|is|occurred|happened)
`}\b`;

const ASSURED = re`\b(?:(?:can|want to|wish to|would like to|let me|to) (?:re)?assure you|(?:rest|be|please be) assured|(?:do not|don'?t|no need to) (?:worry|panic))\b`;

/** Rules whose words defend the writer against a complaint, whatever else the sentence says. */
const DEFENDS: ReadonlySet<string> = new Set([
  'customer-blame',
  'system-shield',
  'stonewall',
  'closed-door',
  'liability-disclaimer',
  'bear-with-us',
]);
const defended = ({ hits }: Facts): boolean => hits.some(({ id }) => DEFENDS.has(id));

/** What one sentence tells; null where it tells of nobody let down. */
export const toldBy = once((facts: Facts): { told: Told | null } => {
  const { low, sorry, clauses } = facts;
  const meant = has(low, SORROW) ? [] : sorry.filter((use) => !has(low.slice(use.span.start), OF_OTHERS));
  if (meant.some(({ function: does, names }) => does === 'OWN' && names)) return { told: 'owned' };
  if (meant.some(({ function: does }) => does === 'OWN' || does === 'BARE' || does === 'CONDITIONAL'))
    return { told: 'sorry' };
  if (meant.some(({ function: does }) => does === 'EMPATHY')) return { told: 'sympathy' };
  if (has(low, FOR_SORRY)) return { told: 'for-sorry' };
  if (sorry.some(({ function: does, span }) => does === 'DECLINE' && has(low.slice(span.end), CUSHION)))
    return { told: 'refusal' };
  if (tellsFailing(facts)) return { told: 'failing' };
  if (has(low, GRIEVANCE) && !has(low, OFFERED)) return { told: 'grievance' };
  if (has(low, ASSURED)) return { told: 'assurance' };
  if (clauses.some((c) => ourFailing(c, low))) return { told: 'lapse' };
  if (defended(facts)) return { told: 'defence' };
  return { told: null };
});
