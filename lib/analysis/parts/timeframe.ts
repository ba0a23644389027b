import { shift } from '../../text';
import type { Span } from '../../types';
import { byOurPeople, byUs, promised, real, touching } from '../deeds';
import type { Clause } from '../grammar/model';
import type { Bare, Part } from '../model';
import { has, scan } from '../scan';
import { re, TIME } from '../words';

const AT = re`\b${TIME}`;
/** How long something took, or since when: no promise. */
const PAST = re`\b(?:since|ago|yesterday|last|past|previous|you've been|took|waited|every|per)(?: \w+)? $`;
const AGO = re`^ (?:ago|old|late)\b`;
const GENERAL = re`\b(?:most (?:tickets|customers)|usually|normally|typically|warranty|or (?:we|this ticket) (?:will )?close|opening hours|hours are|open from)\b`;
const ALLOW = re`\b(?:please )?(?:allow|expect (?:it|a|an|this|that|us|me|to))\b`;
const THERE = re`\b(?:touch|back|there|contact|done|with you)\b`;
const YOURS = new Set('have hear receive get see'.split(' '));
const GOES = new Set(
  'arrive reach ship leave land go start come appear show take be process deliver'.split(' '),
);
const SENT = new Set(
  'refund it replacement parcel order delivery credit money update that this part package statement box unit fix result everything one item letter cheque check payment transfer processing which'.split(
    ' ',
  ),
);

const holding = (c: Clause) =>
  byUs(c) &&
  (c.verb.progressive || c.verb.lemma === 'be') &&
  /\b(?:hold|keep|stay|here|call|ring|send|ship|email)/.test(`${c.verb.lemma}${c.rest}`) &&
  /\b(?:until|til|till|at|by|before|tomorrow|tonight|on|within|this)\b/.test(c.rest);

const ARRIVES = new Set(['arrive', 'reach', 'ship', 'land']);
const UNSURE = new Set(['may', 'might', 'could', 'would']);

/** What is sent will arrive; "half term starts on Friday" is nobody's promise. */
function arrives(c: Clause): boolean {
  const { verb, subject } = c;
  const going =
    ARRIVES.has(verb.lemma) ||
    (SENT.has(subject.head) && GOES.has(verb.lemma) && !(verb.lemma === 'take' && subject.head === 'it'));
  const ahead = promised(c) || (verb.tense === 'present' && verb.lemma !== 'be');
  return going && ahead && !UNSURE.has(verb.modal ?? '');
}

/** We will, you will get, or what is sent will arrive. */
function commits(c: Clause): boolean {
  if (c.verb.negative || !real(c)) return false;
  if (holding(c)) return true;
  if (byOurPeople(c)) {
    if (promised(c)) return c.verb.lemma !== 'be' || has(c.rest, THERE);
    return (
      (c.verb.progressive && touching(c)) || (byUs(c) && c.verb.lemma === 'expect' && c.verb.to !== null)
    );
  }
  if (c.subject.kind !== 'you') return arrives(c) || (promised(c) && touching(c) && has(c.rest, AT));
  return (promised(c) || c.verb.modal === 'should' || c.verb.modal === 'can') && YOURS.has(c.verb.lemma);
}

function times({ low, clauses }: Bare): Span[] {
  if (low.endsWith('?') || has(low, GENERAL)) return [];
  const committed = clauses.filter(commits);
  const ahead = (at: Span) => !has(low.slice(0, at.start), PAST) && !has(low.slice(at.end), AGO);
  const found = scan(low, [AT]).filter((at) => ahead(at) && low.slice(at.start, at.end) !== '24/7');
  const near = (at: Span) =>
    committed.some((c) => c.span.start <= at.start && at.start < c.span.end + 4) ||
    clauses.some(
      (c, i) =>
        c.span.start <= at.start &&
        at.start <= c.span.end &&
        !c.verb.negative &&
        c.opener !== null &&
        clauses[i - 1] !== undefined &&
        committed.includes(clauses[i - 1] as Clause) &&
        ['that', 'which', 'until', 'till', 'and', 'when'].includes(c.opener),
    ) ||
    (committed.length > 0 && committed.some((c) => at.end <= c.span.start && c.span.start - at.end < 25));
  return [...found.filter(near), ...(has(low, ALLOW) ? found : [])];
}

const PROMISE = re`\b(?:i|we)(?:'ll| will)\b`;
/** "We'll call you. Expect it by noon." */
const CARRIED = /^(?:[-*•\s]*)(?:expect|by|on|at|before|within)\b/;

export const timeframe: Part = {
  id: 'timeframe',
  name: 'Gives a time',
  core: true,
  find: times,
  test: (doc, found) => {
    const carried = doc.sentences.flatMap(({ start, facts: { low } }, index) =>
      CARRIED.test(low) && (doc.sentences[index - 1]?.facts.shows(PROMISE) ?? false)
        ? scan(low, [AT]).map((at) => shift(at, start))
        : [],
    );
    return [...found, ...carried];
  },
  present: [
    "I'll email you by 5 pm tomorrow.",
    "I'll ring you on Thursday at 10:00, even if we're still waiting for the part.",
    'The refund will reach your account by 14 June.',
    "If the parcel hasn't arrived by Saturday, I'll send a second one that day.",
    "You'll hear from me by EOD.",
  ],
  absent: [
    "I'll get back to you soon.",
    'You contacted us on 3 May at 10:15.',
    'Please reply within 48 hours or this ticket will close.',
    'Your warranty runs until December.',
    'We answer most tickets within 24 hours.',
  ],
};
