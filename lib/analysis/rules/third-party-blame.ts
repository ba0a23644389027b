import { didWrong, isOutsider, ofOutsiders } from '../claims/others';
import { oughtTo, past, stated } from '../grammar/ask';
import type { Clause } from '../grammar/model';
import { rolesOf } from '../grammar/roles';
import { DUTY, fails } from '../lexicon/verbs';
import { oursToMend } from '../made/blame';
import type { Rule } from '../model';
import { re } from '../pattern';
import { has, scan } from '../scan';

const KEPT = re`\b(?:on us|our (?:job|responsibility|mistake|fault|decision|choice|doing)|we (?:chose|picked|should)|it's up to us|i'm sending|i'll replace)\b`;
const HARMS: ReadonlySet<string> = new Set([
  'cause',
  'decline',
  'hold',
  'let',
  'refuse',
  'return',
  'lose',
  'block',
  'bar',
  'reject',
  'stop',
  'freeze',
]);
/** "The driver couldn't find your door." */
const REACHES: ReadonlySet<string> = new Set('find reach access locate read open enter'.split(' '));
/** "The mill sent us a faulty batch." */
const POOR =
  /^ (?:us |you )?(?:out )?(?:an?|the|some|several) (?:\w+ )?(?:faulty|wrong|broken|damaged|bad|defective|incorrect|torn|spoiled)\b/;
const LATE = /^ (?:\w+ ){0,3}(?:too )?late\b/;
const BLAMED = re`^ (?:\w+ )?(?:to blame|at fault|responsible for|late|slow|behind)\b`;
const BECAUSE = re`\b(?:due to|caused by|down to|because of|on account of|thanks to) (?<who>(?:[\w'-]+ ?){1,4})`;
const THEIRS = re`^ (?:\w+ )?(?:the |our |your |an? )?(?:[\w-]+ ){0,2}[\w-]+(?:'s|s') (?:\w+ )?(?:mistake|fault|error|problem|responsibility|doing|oversight)\b`;
/** "an issue on your bank's end", "a problem with the courier". */
const ELSEWHERE = re`^ (?:\w+ )?(?:an? |the |some )?(?:\w+ )?(?:issue|problem|error|fault|matter|delay|glitch|hold-?up|one)\b(?: \w+)? (?:on|at|with|by|from|for) (?:the |your |our |their )?(?<who>(?:[\w'-]+ ?){1,3})`;
/** "The hold-up was on the bank's side." */
const ON_SIDE = re`^ (?:\w+ )?(?:on|at|from) (?:the |your |our |their )?(?<who>(?:[\w-]+ ){0,2}[\w-]+)(?:'s|s') (?:side|end|part)\b`;
/** "There was an issue with your card on the bank's end", wherever in the sentence. */
const AT_THEIRS = re`\b(?:issue|problem|error|fault|delay|glitch|hold-?up|mix-?up|outage|mistake)s?\b[^.!?,;]{0,40} (?:on|at|from) (?:the |your |our |their )?(?<who>(?:[\w-]+ ){0,2}[\w-]+)(?:'s|s') (?:side|end)\b`;
/** "The fault is with your provider." */
const WITH = re`^ (?:\w+ )?(?:with|at) (?:the |your |our |their )?(?:[\w-]+ ){0,3}[\w-]+$`;
const DOWN_TO = re`^ (?:all |just |purely |entirely )?(?:down to|up to|because of|thanks to|due to) (?:the |your |our |their )?`;
/** "The delay is the fault of the airline." */
const FAULT_OF = re`^ (?:\w+ )?(?:the |an? )?(?:\w+ )?(?:fault|mistake|error|doing|responsibility) of\b`;
const NOT_OURS = re`(?<hit>\b(?:not|isn't|wasn't) (?:actually |really )?(?:our fault|us|our doing|our mistake|down to us)\b|\bnothing to do with us\b)`;
const TROUBLE = /\b(?:delay|problem|error|issue|mistake|damage|outage|fault|disruption|late|delayed)\b/;

/** "It's the council you'd need to speak to", "it's your MP you want". */
const SEEK = re`(?<hit>\bit(?:'s| is) (?!me\b|us\b|not\b|what\b|all\b|why\b|how\b|when\b|where\b)(?:the |your |our )?(?:[\w-]+ ){1,3}(?:that )?you(?:'d| would| will|'ll)? (?:want|(?:need|have) to (?:speak|talk|ask|contact|see|ring|write)\b)[^.!?,;]{0,20})`;
/** "You'd have to speak to the airline about that." */
const GO_THERE = re`\byou(?:'d| would)(?: have| need)?(?: to)? (?:speak|talk|turn|complain|write|go) to (?<who>(?:[\w'-]+ ?){1,4})`;
const DELIVERS: ReadonlySet<string> = new Set(
  'cancel overrun strike cut close shut stop pack run'.split(' '),
);
/** "The airport's belt packed up", "the ferry firm cancelled the crossing". */
const failedUs = (c: Clause): boolean =>
  rolesOf(c).agent === 'outsider' &&
  (didWrong(c) ||
    (past(c) && stated(c) && !c.verb.negative && !c.verb.passive && DELIVERS.has(c.verb.lemma)) ||
    (past(c) &&
      stated(c) &&
      c.verb.lemma === 'have' &&
      /\b(?:fire|strike|breakdown|outage|flood|problem|issue)s?\b/.test(c.object?.text ?? '')));
/** "It's the tenant upstairs who left the tap on": the clause before names them. */
const named = (c: Clause, before: Clause | undefined): boolean =>
  c.opener === 'who' &&
  before?.verb.lemma === 'be' &&
  didWrong(c) &&
  isOutsider(c.subject.text.toLowerCase());
const isThird = isOutsider;

const whose = (rest: string): string =>
  ([...rest.matchAll(ELSEWHERE)][0]?.groups?.who ?? '').replaceAll("'s", '');

function blames(c: Clause, low: string): boolean {
  const { subject, verb, rest } = c;
  if (!stated(c) || verb.modal === 'will') return false;
  if (verb.agent)
    return verb.passive && (fails(verb.lemma) || HARMS.has(verb.lemma)) && isThird(verb.agent.toLowerCase());
  const said = subject.text.toLowerCase();
  if (verb.lemma === 'be' && !verb.negative && has(rest, THEIRS)) return isThird(rest);
  if (verb.lemma === 'be' && !verb.negative && has(rest, ELSEWHERE)) return isThird(whose(rest));
  if (verb.lemma === 'be' && !verb.negative && (has(rest, DOWN_TO) || has(rest, FAULT_OF)))
    return isThird(rest);
  if (verb.lemma === 'be' && !verb.negative && TROUBLE.test(said) && has(rest, ON_SIDE))
    return isThird([...rest.matchAll(ON_SIDE)][0]?.groups?.who ?? '');
  if (verb.lemma === 'be' && TROUBLE.test(`${said}${rest}`)) {
    const cause = [...low.slice(c.verb.span.start, c.span.end).matchAll(BECAUSE)][0]?.groups?.who ?? '';
    if (isThird(cause)) return true;
  }
  if (verb.lemma === 'be' && !verb.negative && TROUBLE.test(said) && has(rest, WITH)) return isThird(rest);
  if (
    subject.kind !== 'us' &&
    !verb.negative &&
    verb.tense === 'past' &&
    fails(verb.lemma) &&
    has(rest, ON_SIDE)
  )
    return isThird([...rest.matchAll(ON_SIDE)][0]?.groups?.who ?? '');
  if (/^(?:lie|rest|sit)$/.test(verb.lemma) && TROUBLE.test(said) && !verb.negative) return isThird(rest);
  if (!isThird(said) || subject.head === 'you' || verb.passive) return false;
  if (verb.lemma === 'be') return !verb.negative && has(rest, BLAMED) && !rest.includes('minutes');
  if (oughtTo(c)) return true;
  if (verb.negative)
    return (
      (verb.tense === 'past' && (DUTY.has(verb.lemma) || verb.lemma === 'arrive')) ||
      (verb.modal === 'could' && (DUTY.has(verb.lemma) || REACHES.has(verb.lemma)))
    );
  if (verb.tense !== 'past') return false;
  if (DUTY.has(verb.lemma) && (POOR.test(rest) || LATE.test(rest))) return true;
  return fails(verb.lemma) || HARMS.has(verb.lemma);
}

/** "Because of Royal Mail your card never came." */
const GROUNDS = re`\b(?:due to|because of|thanks to|on account of|owing to) (?:[\w'-]+ ?){1,3}`;
const AT_MERCY = re`(?<!\b(?:not|n't|never|to) )\b(?:at the mercy of|(?:waiting|hanging|relying) on|let down by|blame|(?:\byou(?:'d|'ll| would| will| should| can| could| must)?(?: (?:have|need) to)? |^(?:please )?)(?:take|raise|discuss) (?:it|that|this)(?: up)? with) (?:[\w'-]+ ?){1,3}`;
const undone = ({ subject, verb }: Clause): boolean =>
  subject.kind !== 'us' && verb.tense === 'past' && (verb.negative || fails(verb.lemma));

export const thirdPartyBlame: Rule = {
  id: 'third-party-blame',
  title: 'Blames others',
  severity: 'strong',
  scope: 'clause',
  says: 'The customer bought from you: to them, whoever you chose to work with is part of you.',
  find: (s) => [
    ...s.clauses
      .filter((c, i) => blames(c, s.low) || failedUs(c) || ofOutsiders(c) || named(c, s.clauses[i - 1]))
      .map((c) => ({ start: c.subject.span.start, end: c.span.end })),
    ...scan(s.low, [NOT_OURS, SEEK]),
    ...scan(s.low, [GO_THERE]).filter((at) => isThird(s.low.slice(at.start, at.end))),
    ...scan(s.low, [AT_THEIRS]).filter((at) => isThird(s.low.slice(at.start, at.end))),
    ...scan(s.low, [GROUNDS]).filter(
      (at) => isThird(s.low.slice(at.start, at.end)) && s.clauses.some(undone),
    ),
    ...scan(s.low, [AT_MERCY]).filter((at) => isThird(s.low.slice(at.start, at.end))),
  ],
  except: ({ low }) => low.endsWith('?'),
  unless: ({ doc, index }) => [0, 1].some((by) => doc.sentences[index + by]?.facts.shows(KEPT) ?? false),
  rewrites: [
    { make: oursToMend },
    { clause: "We didn't [what we owed you], and it's on us to put that right" },
    {
      advice:
        'Keep the responsibility: "We didn\'t get your parcel to you. The courier lost it on Tuesday, and it\'s on us to replace it: a new one leaves today."',
    },
  ],
  flags: [
    'The fault is with your landlord.',
    "The transfer failed on your bank's side.",
    'The grower delivered too late.',
    'The grower sent us some spoiled fruit.',
    "The courier couldn't find your flat.",
    "The problem was on your bank's end.",
    "That delay is entirely on the courier's side.",
    'The courier lost your parcel.',
    "This was the bank's mistake.",
    'The delay is due to the carrier.',
    'Your order was delayed by FedEx.',
    'The weather is to blame.',
    'Our delivery partner should have left a card.',
    "The supplier didn't ship the parts.",
    'It looks like your bank declined the payment.',
    'The delay was caused by our delivery partner.',
    "That's a problem with your airline.",
    "This is an issue on the seller's end.",
    'The problem lies with the airline.',
    'Because of the courier your box never came.',
    'We were let down by the printers.',
    "It's down to the supplier.",
    'Your transfer was refused by your bank.',
    "There was a hold-up with your file on the insurer's end.",
    'The late start was the fault of the airline.',
    'You would have to raise it with the bank.',
  ],
  passes: [
    "I'll take it up with the courier today.",
    'The bank shows the transfer as returned since Monday.',
    'The hotel gave us the key at noon.',
    "The courier lost your parcel, but we chose them and it's our job to get it to you. I'm sending another one today.",
    "I've asked the courier to try again tomorrow.",
    'The courier is 20 minutes away.',
    'The seller ships from Spain.',
    'The hotel has confirmed your room.',
    'If the bank declined it, tell me.',
    "It isn't a problem with your bank.",
    'The courier broke it; sending it with them was our choice, and a new one leaves today.',
  ],
};
