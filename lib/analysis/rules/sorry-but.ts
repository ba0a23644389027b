import { span } from '../../text';
import type { SorryUse, Span } from '../../types';
import { defends, wasAbsent } from '../claims/defence';
import { clauseAround } from '../clause';
import type { Clause } from '../grammar/model';
import { fails } from '../lexicon/verbs';
import type { Bare, Rule } from '../model';
import { re } from '../pattern';
import { has, scan } from '../scan';

/** The words that turn against what was said: a closed class; some of them only where they begin. */
const TURNS = String.raw`(?:but|however|although|though|albeit|that (?:being )?said|having said that|at the same time|yet|even so|then again|mind you|nonetheless|nevertheless|all the same)`;
const TURN = re`(?<hit>\b${TURNS},? |(?<=[,–—-] ?)\b(?:in fairness|to be fair),? )`;
const COUNTED: ReadonlySet<string> = new Set(['OWN', 'BARE', 'EMPATHY', 'CONDITIONAL']);
const SOFT = re`^(?:please|let|if|do|feel|thank|i'm|i|as you)\b`;
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
  if (!c || (has(s.low.slice(at), SOFT) && !wasAbsent(c)) || !defends(c, s.low)) return [];
  const failure = c.verb.negative || fails(c.verb.lemma);
  if (direct && (use.function === 'DECLINE' || failure) && !blunt(c, s.low.slice(at))) return [];
  return [span(clauseAround(s, use.span).start, ends(s.low, c))];
}

/** Of "Sorry, but …" the rule for refusals tells, unless the customer or a rule of ours is put forward. */
const blunt = (c: Clause, words: string): boolean =>
  c.subject.kind === 'you' ||
  (c.verb.lemma === 'be' && !c.verb.negative && c.verb.tense === 'past' && c.subject.kind === 'thing') ||
  has(words, RULE) ||
  /^(?:these things|everyone|everybody)\b/.test(words);
const RULE = re`^(?:it|this|that)(?:'s| is) (?:our|company|the) (?:\w+ )?(?:policy|rules?|procedure)`;
const OPENS = re`^(?:${TURNS}|still|in fairness|to be fair),? `;

export const sorryBut: Rule = {
  id: 'sorry-but',
  title: 'Sorry, but',
  severity: 'strong',
  scope: 'clause',
  says: 'What follows "but" reads as a defence, and it takes the apology back.',
  find: (s) => {
    const opening = scan(s.low, [OPENS])[0]?.end ?? 0;
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
    if (hit.start > 0 || !has(low, OPENS)) return false;
    return !(doc.sentences[index - 1]?.facts.sorry ?? []).some((use) => COUNTED.has(use.function));
  },
  rewrites: [
    {
      advice:
        'Stop after the apology. Say the facts in a sentence of their own that owns the cause: "I\'m sorry your food was cold. We took on more tables than our kitchen could serve."',
    },
  ],
  flags: [
    'Sorry it took me a week, but I was away.',
    'Sorry that nobody called you, but we were in meetings all day.',
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
    "I'm sorry about the noise. Even so, the lounge is a courtesy.",
    "I'm sorry about the mug, but the label says hand wash only.",
  ],
  passes: [
    "I'm sorry about the first lamp, mind you the second one leaves today.",
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
