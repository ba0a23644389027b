import { span } from '../../text';
import type { SorryUse, Span } from '../../types';
import { clauseAround } from '../clause';
import { repairing } from '../deeds';
import { oughtTo } from '../grammar/ask';
import type { Clause } from '../grammar/model';
import { DUTY, fails } from '../lemmas';
import type { Bare, Rule } from '../model';
import { has } from '../scan';
import { re, TIME } from '../words';

const TURN = re`(?<hit>\b(?:but|however|although|though|that said|at the same time|yet|even so),? )`;
const COUNTED: ReadonlySet<string> = new Set(['OWN', 'BARE', 'EMPATHY', 'CONDITIONAL']);
/** How good news is told of a thing. */
const GOOD = re`\b(?:fixed|ready|sorted|back|resolved|solved|free|done|(?:on|in) (?:its|the|their|your|tonight's) (?:way|van|truck|post|account)|on us|here now|yours|(?:is|are|'s) (?:now )?working|good news|right now|all set|up and running)\b`;
/** A state of ours that asks for pity. */
const PLIGHT = re`\b(?:busy|swamped|overwhelmed|short-staffed|understaffed|short of|small|full|closed|very|only (?:human|me|one|two|three|four|\d+)|nobody|no one|experiencing|not responsible|dealing|told)\b`;
/** How things are, which nobody did. */
const STATE: ReadonlySet<string> = new Set('be have need want cost'.split(' '));
const still = ({ lemma, passive, tense }: Clause['verb']): boolean =>
  STATE.has(lemma) || (passive && tense === 'past');
const CLOCK = re`\b${TIME}`;
const SOFT = re`^(?:please|let|if|do|feel|thank|i'm|i|as you)\b`;
/** What happens to everybody. */
const COMMONPLACE = /^(?:these things|everyone|everybody|other customers|no one|nobody|many|most)\b/;

/** We were busy, were not told, or cannot: no step of ours. */
const pleads = ({ verb, rest }: Clause): boolean =>
  verb.lemma === 'be' || verb.lemma === 'have' || verb.progressive
    ? has(`${verb.lemma}${rest}`, PLIGHT) || has(rest, PLIGHT)
    : verb.negative && verb.tense !== 'past' && !DUTY.has(verb.lemma);

/** "But we did put a notice up", "but we told you so": all was done as it should be. */
const WARNS: ReadonlySet<string> = new Set(
  'warn tell inform notify advise mention explain announce state'.split(' '),
);
const forewarned = ({ verb }: Clause, low: string): boolean =>
  verb.tense === 'past' &&
  !verb.negative &&
  (WARNS.has(verb.lemma) || /^did (?:\w+ )*\w/.test(low.slice(verb.span.start, verb.span.end)));
/** "It does say so on the form." */
const INSISTED = /^(?:does|did|do) (?:\w+ly )?(?:say|state|tell|show|warn|mention|ask)\b/;
/** "The new one is already with the courier." */
const REPLACING = /\b(?:new|replacement|another|second|right|correct)\b/;

/** What stands behind the "but" takes the apology back: it blames, excuses, or says that it had to be so. */
function defends(c: Clause, low: string): boolean {
  const { subject, verb } = c;
  const words = low.slice(c.span.start);
  if (c.mood !== 'statement' || has(words, GOOD)) return false;
  if (subject.kind === 'us' && forewarned(c, low)) return true;
  if (subject.kind !== 'you' && repairing(c)) return false;
  if (COMMONPLACE.test(subject.text.toLowerCase())) return true;
  if (subject.kind === 'you')
    return verb.tense === 'present'
      ? verb.modal === 'must' || oughtTo(c) || verb.to !== null || verb.lemma === 'know'
      : oughtTo(c) || (verb.tense === 'past' && !verb.passive);
  if (subject.kind === 'us')
    return (
      pleads(c) ||
      /^can only\b/.test(low.slice(verb.span.start)) ||
      (subject.head !== 'we' && subject.head !== 'i' && still(verb))
    );
  if (subject.kind === 'thing' && INSISTED.test(low.slice(verb.span.start))) return true;
  if (subject.head === 'there' && has(words, PLIGHT)) return true;
  const there = verb.tense === 'present' && !verb.negative && REPLACING.test(subject.text.toLowerCase());
  if (there || (subject.head !== 'it' && verb.tense === 'present' && has(low.slice(verb.span.end), CLOCK)))
    return false;
  if (verb.tense === 'future' || (verb.progressive && verb.tense === 'present')) return false;
  return still(verb) || verb.negative || verb.tense === 'past' || fails(verb.lemma);
}

/** The clause that begins behind the turn. */
const behind = (clauses: readonly Clause[], at: number): Clause | undefined =>
  clauses.find((c) => c.verb.span.start >= at);

const ends = (low: string, c: Clause): number => {
  const stop = low.slice(c.verb.span.end).search(/[.!?;]/);
  return stop < 0 ? low.length : c.verb.span.end + stop;
};

/** In one sentence, behind the apology. */
function turned(s: Bare, use: SorryUse): Span[] {
  const rest = s.low.slice(use.span.end);
  const turn = [...rest.matchAll(TURN)][0];
  if (!turn || /[.!?]\s/.test(rest.slice(0, turn.index)) || /\bnothing $/.test(rest.slice(0, turn.index)))
    return [];
  const at = use.span.end + turn.index + turn[0].length;
  const direct = /^[\s,]*$/.test(rest.slice(0, turn.index));
  const c = behind(s.clauses, at);
  if (!c || has(s.low.slice(at), SOFT) || !defends(c, s.low)) return [];
  const failure = c.verb.negative || fails(c.verb.lemma);
  if (direct && (use.function === 'DECLINE' || failure) && !blunt(c, s.low.slice(at))) return [];
  return [span(clauseAround(s, use.span).start, ends(s.low, c))];
}

/** Of "Sorry, but …" the rule for refusals tells, unless the customer or a rule of ours is put forward. */
const blunt = (c: Clause, words: string): boolean => c.subject.kind === 'you' || has(words, RULE);
const RULE = re`^(?:it|this|that)(?:'s| is) (?:our|company|the) (?:\w+ )?(?:policy|rules?|procedure)`;
const OPENS =
  /^(?:but|however|that said|having said that|although|though|then again|mind you|still|yet|in fairness|to be fair|at the same time),? /;

export const sorryBut: Rule = {
  id: 'sorry-but',
  title: 'Sorry, but',
  severity: 'strong',
  scope: 'clause',
  says: 'What follows "but" reads as a defence, and it takes the apology back.',
  find: (s) => {
    const opening = OPENS.exec(s.low)?.[0].length ?? 0;
    const first = opening > 0 ? behind(s.clauses, opening) : undefined;
    if (first && defends(first, s.low)) return [span(0, ends(s.low, first))];
    return has(s.low, TURN)
      ? s.sorry
          .filter((use) => COUNTED.has(use.function) || use.function === 'DECLINE')
          .flatMap((use) => turned(s, use))
      : [];
  },
  unless: ({ doc, index, hit }) => {
    const { low } = doc.sentences[index]?.facts ?? { low: '' };
    if (hit.start > 0 || !OPENS.test(low)) return false;
    return !(doc.sentences[index - 1]?.facts.sorry ?? []).some((use) => COUNTED.has(use.function));
  },
  rewrites: [
    {
      advice:
        'Stop after the apology. Say the facts in a sentence of their own that owns the cause: "I\'m sorry your food was cold. We took on more tables than our kitchen could serve."',
    },
  ],
  flags: [
    'Sorry but you should have read the terms.',
    'I apologise for the wait; however, it was a bank holiday.',
    "I'm sorry your food was cold. But the kitchen was full.",
    "Our apologies, but that's our policy.",
    "I'm sorry it broke, though it was working when we shipped it.",
    'We apologise for the error, but the notice was on the website.',
    'Sorry about the noise, but you did book a room over the bar.',
    "I'm sorry for the wait, but our printer is old.",
    'Apologies for the cancelled trip; however, the road was icy.',
    "We're sorry about the queue, but Saturdays are always like that.",
    "I'm sorry about the dust, but we did put up a sign.",
    "I'm sorry about the queue. That said, we did tell everyone to come early.",
    'Sorry for the slow service, but there are only three of us here.',
    'Sorry about the mix-up, but it does say so on the ticket.',
    'Sorry for the queue, but we can only do so much.',
  ],
  passes: [
    "I'm sorry your parcel went missing, but I've found it and it's on tonight's van.",
    "I'm sorry. You've done nothing but help us.",
    "We couldn't reach you by phone, but I'm sorry we didn't try email.",
    "I'm sorry we got your name wrong, but it's fixed everywhere now.",
    "I'm sorry the first van missed you, but another is at your door at three.",
    "I'm sorry the refund was slow, but you'll have it by noon tomorrow.",
    "I'm sorry the first lamp came broken, but the second one leaves today.",
    "I'm sorry about the button that doesn't work.",
    "I'm sorry the first kettle leaked, but the new one is already with our driver.",
  ],
};
