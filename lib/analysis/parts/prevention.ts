import { changes } from '../claims/change';
import { byOurPeople, byUs, changing, real } from '../deeds';
import type { Clause } from '../grammar/model';
import type { Part } from '../model';
import { re } from '../pattern';
import { has } from '../scan';

const RESULT = re`\bso (?:that )?[^.!?]{0,80}?(?:can't|cannot|won't|doesn't|don't|no longer|never|isn't|aren't|always)\b|\bto (?:stop|prevent|avoid|catch|make sure)\b|\b(?:from now on|no longer|in future|going forward|from being)\b|\bbefore (?:we|anything|any|every|each|it) |\b(?:every|each) (?:time|order|one|day|week|month|\w+)\b`;
const FROM_NOW = re`\b(?:from (?:today|now|monday|next \w+)|as of (?:today|now)|starting (?:today|now|\w+day|next \w+|in \w+)|(?:from|since|as of) (?:\w+day|january|february|march|april|june|july|august|september|october|november|december)|from now on|until then)\b`;
const EVERY = re`\b(?:every|each|all|any|the same \w+|before|by its|first|twice)\b`;
const ADVERB = re`\b(?:we|i|our \w+|a \w+) now (?!have|know|offer|understand|see|need|can)\w+`;
const NEXT = re`\b(?:next time|when you \w+ (?:to )?(?:me|us) again|so (?:that )?(?:you|it|this|that|nobody) (?:never|can't|won't|isn't|can be))\b`;
const STANDING = new Set(
  'check sign verify test trigger alert page come get go hold require tick flag stop ask read print scan review confirm log leave warn need'.split(
    ' ',
  ),
);
const THEIRS = re`^(?:please|if|contact)\b|\bplease\b|\?$|\b(?:we|i) hope\b|\bmost (?:tickets|customers)\b`;

const STAFFING = new Set(['hire', 'train', 'retrain']);
const SAFEGUARD =
  /\b(?:alerts?|checks?|monitor\w*|safeguards?|backups?|checklists?|rules?|reminders?|failovers?|tests?|limits?|locks?)\b/;
const NEAR = 40;
/** More people, or something that watches: what it prevents goes without saying. */
const guards = ({ verb, rest }: Clause) =>
  verb.tense === 'past' &&
  (STAFFING.has(verb.lemma) ||
    (['add', 'introduce', 'build', 'set', 'put', 'write', 'create', 'make'].includes(verb.lemma) &&
      SAFEGUARD.test(rest.slice(0, NEAR))));

/** "Every change is now checked twice": how it goes from here on. */
const standing = (c: Clause, low: string) =>
  real(c) &&
  c.subject.kind !== 'you' &&
  !/^your\b/i.test(c.subject.text) &&
  c.verb.tense === 'present' &&
  c.verb.modal === null &&
  !c.verb.negative &&
  STANDING.has(c.verb.lemma) &&
  ((has(low, re`\bnow\b|\buntil then\b`) && has(low, EVERY)) ||
    has(low, FROM_NOW) ||
    (c.verb.passive && has(low, re`\b(?:every|each) (?:time|day|order|\w+)\b`) && /\bbeing\b/.test(low)));

const WISHES = new Set(['be', 'try', 'hope', 'aim', 'strive', 'do']);

/** "We now read it twice", "next time I'll answer the same day": ours to do, from here on. */
const pledged = (c: Clause, low: string) =>
  byOurPeople(c) &&
  real(c) &&
  !c.verb.negative &&
  c.verb.tense !== 'past' &&
  c.verb.modal !== 'can' &&
  ((has(low, ADVERB) && has(low, EVERY) && c.verb.tense === 'present') ||
    ((has(low, NEXT) || has(low, FROM_NOW)) &&
      ['present', 'future'].includes(c.verb.tense) &&
      !WISHES.has(c.verb.lemma)));

/** "The old form has been scrapped so nobody can use it": done to the thing, for good. */
const ENDED = new Set(
  'scrap remove retire replace change redesign rewrite block ban drop bin move withdraw'.split(' '),
);
const abolished = (c: Clause, low: string) =>
  real(c) &&
  c.subject.kind === 'thing' &&
  c.verb.passive &&
  !c.verb.negative &&
  c.verb.perfect &&
  ENDED.has(c.verb.lemma) &&
  has(low, re`\bso (?:that )?(?:nobody|no one|it|this|they|that)\b|\bto (?:stop|prevent|avoid)\b`);

/** "We no longer let agency drivers do that": what is stopped for good. */
const stopped = (c: Clause, low: string) =>
  c.subject.kind === 'us' &&
  has(
    low,
    re`\b(?:we|i|our \w+)(?:'ve| have| are|'re)? (?:no longer (?!have|sell|offer|ship|stock|carry|accept|provide|make|support|do )\w+|stopped \w+ing)\b`,
  );

export const prevention: Part = {
  id: 'prevention',
  name: 'Says what changes',
  core: false,
  find: ({ low, clauses }) =>
    has(low, THEIRS)
      ? []
      : clauses
          .filter(
            (c) =>
              stopped(c, low) ||
              changes(c, low) ||
              abolished(c, low) ||
              (byUs(c) && c.verb.lemma === 'ask' && c.verb.tense === 'past' && has(low, FROM_NOW)) ||
              (byOurPeople(c) &&
                changing(c) &&
                (guards(c) ||
                  has(low, RESULT) ||
                  has(low, FROM_NOW) ||
                  ['ban', 'block', 'prohibit'].includes(c.verb.lemma))) ||
              standing(c, low) ||
              pledged(c, low),
          )
          .map((c) => c.span),
  present: [
    'From today every address change triggers a second check before we print.',
    "We've added two people to the Saturday shift so chats won't queue like that again.",
    "I've put a note on your account so renewals can't go through without your OK.",
    "We've changed the refund form so that it no longer drops the last digit.",
    "To stop this recurring, I've switched your invoices to the new address at source.",
    'We no longer let one person pack and check.',
    'We have stopped taking bookings by text.',
    'The old form has been scrapped so that nobody can use it.',
  ],
  absent: [
    "We hope this doesn't happen in the future.",
    'To prevent this in future, please double-check your address.',
    'Contact us if it happens again.',
    'We look forward to serving you in the future.',
    "We'll try harder next time.",
  ],
};
