import type { Span } from '../types';
import { byOurPeople, byUs, promised, real, touches, touching } from './deeds';
import type { Clause } from './grammar/model';
import { rolesOf } from './grammar/roles';
import { re } from './pattern';
import { has, scan } from './scan';
import { BLANK_TIME, TIME } from './words/time';

const AT = re`\b(?:${TIME}|${BLANK_TIME})`;
/** How long something took, or since when: no promise. */
const PAST = re`\b(?:since|ago|yesterday|last|past|previous|you've been|took|waited|every|per)(?: \w+)? $`;
const AGO = re`^ (?:ago|old|late)\b`;
/** The times of a sentence (lower case) that are still to come. */
export const timesAhead = (low: string): Span[] =>
  scan(low, [AT]).filter(
    (at) =>
      !has(low.slice(0, at.start), PAST) &&
      !has(low.slice(at.end), AGO) &&
      low.slice(at.start, at.end) !== '24/7',
  );

const THERE = re`\b(?:out to you|over to you|round|touch|back(?! (?:in|from|at) )|there|contact|done|with you)\b`;
const YOURS = new Set('have hear receive get see expect'.split(' '));
const GOES = new Set(
  'arrive reach ship leave land go start come appear show take be process deliver'.split(' '),
);
const SENT = new Set(
  'refund it replacement parcel order delivery credit money update that this part package statement box unit fix result everything one item letter cheque check payment transfer processing which'.split(
    ' ',
  ),
);

const holding = (c: Clause): boolean =>
  byUs(c) &&
  (c.verb.progressive || c.verb.lemma === 'be') &&
  /\b(?:hold|keep|stay|here|call|ring|send|ship|email)/.test(`${c.verb.lemma}${c.rest}`) &&
  /\b(?:until|til|till|at|by|before|tomorrow|tonight|on|within|this)\b/.test(c.rest);

const ARRIVES = new Set(['arrive', 'reach', 'ship', 'land']);
/** "Your new card should be with you by the 12th." */
const TO_YOU = re`^ (?:\w+ly |back )?(?:with|at) you(?:r \w+)?\b`;
/** "It should be back up by 11:30." */
const WORKING = re`^ (?:\w+ly |back )?(?:up|back|live|ready|fixed|working|restored|sorted|done|finished|available|online|in stock)\b`;
const UNSURE = new Set(['may', 'might', 'could', 'would']);

/** "Let me call you at three." */
const LETS_ME = /^ (?:me|us) (?:\w+ly |just )?(?<verb>[\w-]+)/;
const letsMe = ({ verb, mood, rest }: Clause): boolean =>
  mood === 'command' &&
  verb.lemma === 'let' &&
  !verb.negative &&
  touches(LETS_ME.exec(rest)?.groups?.verb ?? '');

/** What is sent will arrive; "half term starts on Friday" is nobody's promise. */
function arrives(c: Clause): boolean {
  const { verb, subject } = c;
  const going =
    ARRIVES.has(verb.lemma) ||
    (SENT.has(subject.head) &&
      GOES.has(verb.lemma) &&
      !(/^(?:take|appear)$/.test(verb.lemma) && subject.head === 'it'));
  const toYou = verb.lemma === 'be' && has(c.rest, TO_YOU) && (promised(c) || verb.modal === 'should');
  const works = verb.lemma === 'be' && verb.modal === 'should' && has(c.rest, WORKING) && has(c.rest, AT);
  const ahead = promised(c) || (verb.tense === 'present' && verb.lemma !== 'be');
  return (toYou || works || (going && ahead)) && !UNSURE.has(verb.modal ?? '');
}

/** "Our fitter is booked in for 8 June." */
const VISITS = new Set(
  'collection delivery call callback visit repair replacement redelivery engineer fitter appointment viewing'.split(
    ' ',
  ),
);
const SET = new Set(
  'book schedule reschedule plan set arrange rearrange due pencil move hold reserve'.split(' '),
);
/** "I've held Monday at 8:20 for you", too. */
const booked = (c: Clause): boolean =>
  SET.has(c.verb.lemma) &&
  (c.verb.passive
    ? (byOurPeople(c) || VISITS.has(c.subject.head)) && (c.verb.tense === 'present' || c.verb.perfect)
    : byUs(c) && c.verb.perfect && has(c.rest, AT));

/** "Your refund is due on the 9th", "I can promise you an answer by Friday". */
const owed = ({ subject, verb, rest }: Clause): boolean =>
  (subject.kind === 'thing' &&
    verb.lemma === 'be' &&
    verb.tense === 'present' &&
    !verb.modal &&
    SENT.has(subject.head) &&
    /^ (?:now )?due\b/.test(rest)) ||
  (subject.kind === 'us' &&
    /^(?:promise|guarantee)$/.test(verb.lemma) &&
    verb.tense !== 'past' &&
    / you\b/.test(rest));

/** "Your delivery is now expected by 9 May", "the new date is Monday 6 June". */
const dated = ({ subject, verb, rest }: Clause): boolean =>
  subject.kind === 'thing' &&
  verb.tense === 'present' &&
  !verb.modal &&
  ((verb.passive && verb.lemma === 'expect') ||
    (verb.lemma === 'be' &&
      /\b(?:new|next|updated|revised) (?:\w+ ){0,2}(?:date|time|slot|appointment|eta)\b/i.test(
        subject.text,
      ))) &&
  has(rest, AT);

/** "Your form will be read within three days", "you'll be able to swim on Monday", "the new one leaves tonight". */
const KEPT = /^(?:hold|keep|reserve|save|lock|book)$/;
function comes(c: Clause): boolean {
  const { agent, when } = rolesOf(c);
  const { subject, verb, rest } = c;
  if (!has(rest, AT) || CASUAL.test(subject.text)) return false;
  if (when === 'will')
    return (
      agent !== 'outsider' &&
      (subject.kind === 'you' || verb.passive) &&
      (subject.kind !== 'you' || verb.lemma === 'be' || verb.passive)
    );
  if (subject.kind !== 'thing') return false;
  if (verb.passive) return (when === 'is' || when === 'doing') && KEPT.test(verb.lemma);
  return when === 'is' && verb.lemma === 'stay' && /\b(?:until|till)\b/.test(rest);
}
const CASUAL =
  /^(?:the )?(?:term|school|season|sale|course|fares?|rates?|prices?|boarding|train|contract|policy|season|warranty|guarantee|subscription)\b/i;

/** We will, you will get, or what is sent will arrive. */
export function commits(c: Clause): boolean {
  if (letsMe(c)) return true;
  if (c.verb.negative || !real(c)) return false;
  if (holding(c) || booked(c) || owed(c) || dated(c) || comes(c)) return true;
  if (byOurPeople(c)) {
    if (promised(c)) return c.verb.lemma !== 'be' || has(c.rest, THERE);
    return (
      (c.verb.progressive && touching(c)) ||
      (!byUs(c) && ARRIVES.has(c.verb.lemma) && c.verb.tense === 'present') ||
      (byUs(c) && c.verb.lemma === 'expect' && c.verb.to !== null)
    );
  }
  if (c.subject.kind !== 'you') return arrives(c) || (promised(c) && touching(c) && has(c.rest, AT));
  return (promised(c) || c.verb.modal === 'should' || c.verb.modal === 'can') && YOURS.has(c.verb.lemma);
}
