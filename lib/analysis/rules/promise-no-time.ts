import { shift } from '../../text';
import { ofEach } from '../asked';
import { byOurPeople, promised } from '../deeds';
import type { Clause } from '../grammar/model';
import { rolesOf } from '../grammar/roles';
import type { Doc, Rule } from '../model';
import { counted, neighbour } from '../nearby';
import { re } from '../pattern';
import { has } from '../scan';
import { TIME } from '../words/time';

/** Between two who meet anyway, a part of the day or an event is a time: "after lunch", "when I'm on the train". */
const CLOCK = re`\b(?:${TIME}|in the (?:morning|afternoon|evening)|later today|(?:before|after|over|at) (?:lunch|breakfast|dinner|work|school|the (?:\w+ ){0,2}(?:meeting|call|talk|session|weekend|holidays?|sprint|lesson|show|match))|at the (?:end|start|beginning) of|on (?:my|our) (?:way|return)|when (?:i|we)(?:'m|'re| am| are| get| come| land)\b)`;
/** Another rule asks for the time that these words withhold. */
const RUBBER = re`\b(?:(?<!as )soon|shortly|asap|as (?:soon|quickly) as (?:possible|we can|i can)|promptly|in due course|timely|swiftly|right away|immediately|now|straight away|quickly)\b`;
const IDLE = re`\b(?:let you go|make sure (?:it|this|that) (?:doesn't|never|won't))\b`;
/** A case that may never come, whoever's it is. */
const MAYBE: ReadonlySet<string> = new Set('if unless whenever where'.split(' '));
/** A moment that comes: for the customer to bring about, or for us. */
const AFTER: ReadonlySet<string> = new Set('once when until after while before'.split(' '));
/** Somebody of ours will be heard from, will look into it, or will put it right. */
const STEPS: ReadonlySet<string> = new Set(
  `call email e-mail contact ring phone write update notify inform follow reach send resend replace refund fix resolve
  repair reship report credit reimburse ship correct review investigate initiate arrange process chase trace check
  begin start open raise sort restore collect deliver reply answer respond connect`.split(/\s+/),
);
const NEWS = re`\b(?:give you an?(?:other)? (?:\w+ )?(?:call|ring|bell|shout|buzz|update)|let you know|get back|in touch|make sure)\b`;

const ours = (c: Clause, low: string, sorry: boolean): boolean =>
  byOurPeople(c) &&
  ((sorry &&
    ((rolesOf(c).deed === 'deed' && rolesOf(c).object !== 'empty') || c.verb.lemma === 'get') &&
    c.object !== null &&
    !NEUTRAL_DEED.has(c.verb.lemma)) ||
    STEPS.has(c.verb.lemma) ||
    STEPS.has(c.verb.to ?? '') ||
    has(low.slice(c.span.start), NEWS));

/** "You will be contacted": nobody is named, and it is a promise all the same. */
const toYou = ({ subject, verb }: Clause): boolean =>
  subject.kind === 'you' && verb.passive && STEPS.has(verb.lemma);

/** What a promise of something else is made of. */
const NEUTRAL_DEED: ReadonlySet<string> = new Set(
  'do make keep continue let take start begin use give love be improve work strive put try help serve offer ensure look learn leave miss remember have'.split(
    ' ',
  ),
);

const open = (c: Clause, low: string, sorry: boolean): boolean =>
  promised(c) &&
  c.mood === 'statement' &&
  !MAYBE.has(c.opener ?? '') &&
  !AFTER.has(c.opener ?? '') &&
  (ours(c, low, sorry) || toYou(c));

/** It waits for the customer ("reply here and I'll begin"), or for a case that may not come. */
const conditional = (c: Clause, clauses: readonly Clause[]): boolean =>
  (c.opener === 'and' && clauses[clauses.indexOf(c) - 1]?.mood === 'command') ||
  clauses.some(
    (x) =>
      x !== c &&
      ((MAYBE.has(x.opener ?? '') && x.subject.kind !== 'us') ||
        (AFTER.has(x.opener ?? '') && x.subject.kind === 'you')),
  );

/** After a sorry even what the customer has to begin needs its time; what may never come does not. */
const maybe = (c: Clause, clauses: readonly Clause[]): boolean =>
  clauses.some(
    (x) => x !== c && (MAYBE.has(x.opener ?? '') || (AFTER.has(x.opener ?? '') && x.subject.kind === 'you')),
  );

const CASE = re`\b(?:if|whenever|unless)\b`;

const near = [-1, 0, 1];
const timed = (doc: Doc, index: number): boolean =>
  doc.part('timeframe').length > 1 ||
  near.some((by) => {
    const facts = doc.sentences[index + by]?.facts;
    return (
      neighbour(doc, index + by, 'timeframe') || facts?.shows(RUBBER) || (by === 0 && facts?.shows(CLOCK))
    );
  });

const NUMBERED = /^\d+[.)]/;
const NUMBER_LAST = /(?:^|\s)\d+[.)]$/;
/** A step of a numbered list tells how things go for everybody. */
const listed = (doc: Doc, index: number): boolean =>
  (doc.sentences[index]?.facts.shows(NUMBERED) ?? false) ||
  (doc.sentences[index - 1]?.facts.shows(NUMBER_LAST) ?? false);

/** What any promise holds: so the clauses of other sentences are not read. */
const AHEAD = ofEach(re`(?:'ll|\b(?:will|shall|going to|ill))\b`);

export const promiseNoTime: Rule = {
  id: 'promise-no-time',
  title: 'Promise, no time',
  severity: 'medium',
  scope: 'document',
  says: 'Without a time the customer can only wait and wonder.',
  test: (doc) => {
    const sorry = doc.uses.some(counted);
    for (const index of doc.showing(AHEAD)) {
      const s = doc.sentences[index];
      if (!s || listed(doc, index) || timed(doc, index) || s.facts.shows(IDLE)) continue;
      const { low, clauses } = s.facts;
      const first = clauses.find(
        (c) =>
          open(c, low, sorry) && (sorry ? !maybe(c, clauses) && !has(low, CASE) : !conditional(c, clauses)),
      );
      if (first) return [shift(first.span, s.start)];
    }
    return [];
  },
  rewrites: [
    {
      advice:
        'Add by when, and what happens if there is no news: "I\'ll call you on Thursday at 10, with or without an answer."',
    },
  ],
  flags: [
    "I'll look at your logs and get back to you.",
    'We will contact you with the outcome.',
    'Our team will connect with you.',
    "I'm going to send you a replacement.",
    "I'll make sure the refund goes through.",
    'You will be contacted once an outcome has been reached.',
    "Once I have your receipt I'll start the refund.",
    "I'll give you a ring about the key.",
  ],
  passes: [
    "I'm sorry. If one of them can't wait, reply here and I'll begin with that.",
    "I'll ring you in the morning about the seating plan.",
    "I'll ring you when I'm on the train.",
    'I will write to you on my return from Rome.',
    "I've sent the replacement.",
    "When you've sent the form, we'll process it.",
    'The steps: 1. Fill in the form. 2. We will check it.',
    "We'll call you. Expect it between two and three this afternoon.",
    "You'll find the form in your inbox.",
    "I'll let you go now. Thank you for calling.",
  ],
};
