import { among, stated } from '../grammar/ask';
import type { Clause } from '../grammar/model';
import { ARISE, FAULT, fails } from '../lemmas';
import type { Bare, Rule } from '../model';
import { ownedNearby } from '../nearby';
import { has } from '../scan';
import { re } from '../words';

const OURS = re`\b(?:our (?:end|side|part|\w+ error|mistake)|on (?:us|our)|we made|i made)\b`;
const UP = re`^ (?:up|in(?:to)?|through the cracks|through the net|by the wayside)\b`;
const WRONG = re`^ (?:\w+ )?(?:wrong|awry|amiss|astray|haywire|pear-?shaped|sideways|belly-?up|off the rails)\b`;
/** Within so many words behind "there seems to have been" the failure is named. */
const NEAR = 8;

/** "there was a mix-up", "there seems to have been some confusion". */
function exists({ subject, verb, object, rest }: Clause): boolean {
  if (subject.head !== 'there' || verb.negative || verb.modal === 'will' || /^ no\b/.test(rest)) return false;
  if (verb.lemma === 'be') return verb.tense === 'past' && object !== null && among(FAULT, object.head);
  if (!/^(?:seem|appear)$/.test(verb.lemma)) return false;
  const near = rest
    .trim()
    .split(/[^\w-]+/)
    .slice(0, NEAR);
  return near.some((word) => among(FAULT, word));
}

/** "Your form seems to have gone missing." */
const GONE = re`^ to have (?:gone (?:missing|astray|wrong)|(?:got|been) lost|disappeared|vanished|fallen through|slipped|dropped)\b`;

function arises({ subject, verb, rest }: Clause): boolean {
  if (verb.negative || verb.modal === 'will' || verb.modal === 'can') return false;
  if (subject.kind === 'thing' && /^(?:seem|appear)$/.test(verb.lemma)) return has(rest, GONE);
  if (subject.head === 'something')
    return verb.tense === 'past' && (fails(verb.lemma) || (verb.lemma === 'go' && has(rest, WRONG)));
  if (!among(FAULT, subject.head) || subject.kind === 'us' || verb.passive) return false;
  return (
    ARISE.has(verb.lemma) ||
    (/^(?:come|creep|pop|slip|fall)$/.test(verb.lemma) && has(rest, UP)) ||
    (verb.lemma === 'take' && rest.startsWith(' place'))
  );
}

const BRINGS: ReadonlySet<string> = new Set(
  'mean cause lead prevent stop affect knock make result disrupt'.split(' '),
);
/** "A fault meant your text never went". */
const brings = ({ subject, verb }: Clause): boolean =>
  among(FAULT, subject.head) &&
  subject.kind !== 'us' &&
  verb.tense === 'past' &&
  !verb.negative &&
  !verb.passive &&
  BRINGS.has(verb.lemma);

/** Things of the customer that went of themselves. */
function vanishes({ subject, verb, rest }: Clause): boolean {
  if (subject.kind !== 'thing' || verb.negative || verb.tense !== 'past') return false;
  if (verb.lemma === 'disappear' || verb.lemma === 'vanish') return true;
  return (
    /^(?:slip|fall|drop)$/.test(verb.lemma) &&
    has(
      rest,
      re`^ (?:off (?:the|our) (?:list|rota|schedule|radar|system|diary)|through the (?:cracks|net|gaps)|by the wayside)\b`,
    )
  );
}

const ASKS = /^(?:what|which|who)\b/i;
/** "The booking page went wrong"; with "because we …" behind it somebody did it. */
const goesWrong = ({ subject, verb, rest }: Clause, { clauses }: Bare): boolean =>
  subject.kind === 'thing' &&
  verb.lemma === 'go' &&
  verb.tense === 'past' &&
  !verb.negative &&
  has(rest, WRONG) &&
  !ASKS.test(subject.text) &&
  !clauses.some((c) => c.subject.kind === 'us' && c.verb.tense === 'past');

const APPARENTLY = re`\b(?:it (?:seems|looks like|appears)(?: that| like)?|apparently),? (?<hit>(?:your|the) (?:\w+ ){1,3}(?:got lost|went missing|disappeared|fell through))\b`;
const HAD_ONE = re`(?<hit>\b(?:our|the) (?:\w+ )?system (?:had|experienced|suffered) an? (?:\w+ )?(?:hiccup|glitch|error|failure|problem)\b)`;

/** A word that makes reading the clauses worth while. */
const TRIGGER = re`\b(?:there|theres|something|went|gone|seems?|appears?|disappeared|vanished|dropped|slip|slipped|fell|fallen|${[...FAULT].join('|')})`;

export const itHappened: Rule = {
  id: 'it-happened',
  title: 'It just happened',
  severity: 'medium',
  scope: 'clause',
  says: 'The failure seems to happen by itself; the customer wonders who will see to it.',
  match: [APPARENTLY, HAD_ONE],
  find: (s) =>
    !has(s.low, TRIGGER)
      ? []
      : s.clauses
          .filter((c) => stated(c) && (exists(c) || arises(c) || brings(c) || vanishes(c) || goesWrong(c, s)))
          .map((c) => ({
            start: c.subject.span.start,
            end: exists(c) ? (c.object?.span.end ?? c.span.end) : c.span.end,
          })),
  unless: ({ doc, index }) =>
    doc.sentences[index]?.facts.low.endsWith('?') ||
    (doc.sentences[index]?.facts.shows(OURS) ?? false) ||
    ownedNearby(doc, index),
  rewrites: [
    { voice: 'active' },
    { clause: 'We made [the mistake]' },
    { advice: 'Say who: "We made an error with your payment: the amount was typed twice."' },
  ],
  flags: [
    'There was a mix-up in the warehouse.',
    'Something went wrong during your upgrade.',
    'There seems to have been a miscommunication.',
    'A small oversight happened in the billing run.',
    'It looks like an issue arose with your seat.',
    'There were some delays at the depot.',
    'Unfortunately a technical fault has occurred with your line.',
    'Your ticket slipped through the cracks.',
    'A fault crept into the invoice.',
    'Something broke on the server.',
    'A software bug meant your alarm never rang.',
    'The booking page went wrong halfway through.',
    'Your booking went pear-shaped on Friday.',
    'Your letter seems to have gone astray.',
    'Your booking dropped off the list.',
  ],
  passes: [
    'It went wrong because we mixed up two routes.',
    'We made an error with your payment.',
    'What error did you see when it happened?',
    'The message on your screen says "Something went wrong".',
    'There was a free seat, so I moved you.',
    'If an error occurs, restart the app.',
    'There was no problem with your card.',
  ],
};
