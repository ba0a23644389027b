import { among } from '../grammar/ask';
import type { Clause } from '../grammar/model';
import { FAULT, SYSTEM } from '../lexicon/nouns';
import { ARISE, fails } from '../lexicon/verbs';
import type { Bare } from '../model';
import { re } from '../pattern';
import { has } from '../scan';

const UP = re`^ (?:up|in(?:to)?|through the cracks|through the net|by the wayside)\b`;
const WRONG = re`^ (?:\w+ )?(?:wrong|awry|amiss|astray|haywire|pear-?shaped|sideways|belly-?up|off the rails)\b`;
/** Within so many words behind "there seems to have been" the failure is named. */
const NEAR = 8;

/** "there was a mix-up", "there seems to have been some confusion". */
export function exists({ subject, verb, object, rest }: Clause): boolean {
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
const GONE = re`^ to have (?:gone (?:missing|astray|wrong)|(?:got|been) (?:lost|misplaced|mislaid|overlooked|mixed up|forgotten)|ended up (?:in|at|on|with) |disappeared|vanished|fallen through|slipped|dropped)\b`;

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
const THEM = re`^ (?:\w+ly )?your?\b`;
/** What it did to the customer is what the letter should say. */
const HARMS: ReadonlySet<string> = new Set('cost spoil ruin'.split(' '));
/** "A fault meant your text never went", "a bug locked you out". */
const brings = ({ subject, verb, rest }: Clause): boolean =>
  among(FAULT, subject.head) &&
  subject.kind !== 'us' &&
  verb.tense === 'past' &&
  !verb.negative &&
  !verb.passive &&
  (BRINGS.has(verb.lemma) || (has(rest, THEM) && !HARMS.has(verb.lemma)));

/** "Your file ended up in the wrong tray." */
const ENDED_UP = re`^ up (?:in|at|on|with|under) (?:the|an?|somebody|someone)(?: \w+)? ?(?:wrong|else|old|other)\b`;
/** Things of the customer that went of themselves. */
function vanishes({ subject, verb, rest }: Clause): boolean {
  if (subject.kind !== 'thing' || verb.negative || verb.tense !== 'past') return false;
  if (verb.lemma === 'end') return has(rest, ENDED_UP);
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

/** "We've had a problem with the printers": it came to us, too. */
const suffers = ({ subject, verb, object, opener }: Clause): boolean =>
  subject.kind === 'us' &&
  verb.lemma === 'have' &&
  !verb.negative &&
  verb.modal === null &&
  (verb.tense === 'past' || verb.perfect) &&
  opener === null &&
  object !== null &&
  /^(?:an?|some|a few|a couple of|several) /i.test(object.text) &&
  among(FAULT, object.head);

const MET: ReadonlySet<string> = new Set(
  'find detect identify discover spot encounter experience'.split(' '),
);
/** "An error was found in your file": found by whom is told, made by whom is not. */
const isMet = ({ subject, verb }: Clause): boolean =>
  verb.passive &&
  verb.tense === 'past' &&
  !verb.negative &&
  MET.has(verb.lemma) &&
  /^(?:an?|some|several) /i.test(subject.text) &&
  among(FAULT, subject.head);

const BREAKS: ReadonlySet<string> = new Set('glitch crash fail freeze malfunction misfire'.split(' '));
/** "The system must have glitched": nobody looked. */
const crashes = ({ subject, verb }: Clause): boolean =>
  subject.kind === 'thing' &&
  among(SYSTEM, subject.head) &&
  BREAKS.has(verb.lemma) &&
  !verb.negative &&
  !verb.passive &&
  verb.perfect &&
  /^(?:must|may|might)$/.test(verb.modal ?? '');

/** The failure comes about, or goes its way, with nobody doing it. */
export const byItself = (c: Clause, s: Bare): boolean =>
  exists(c) ||
  arises(c) ||
  suffers(c) ||
  isMet(c) ||
  brings(c) ||
  vanishes(c) ||
  goesWrong(c, s) ||
  crashes(c);
