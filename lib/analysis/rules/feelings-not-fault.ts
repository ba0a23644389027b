import { span } from '../../text';
import type { SorryUse, Span } from '../../types';
import type { Clause } from '../grammar/model';
import { sorryAbout, sorryAtLeast, sorryBlank, sorryForOwn, sorryForTheirs } from '../made/sorry';
import type { Bare, Rule } from '../model';
import { re } from '../pattern';
import { has } from '../scan';
import { LEAD } from '../words/apology';
import { FEELING } from '../words/trouble';

/** What may stand between the sorry and the "you" that feels. */
const LINK = /^,? (?:to (?:hear|see|learn|read|know) )?(?:that |if |when )?$/;
const OURS: ReadonlySet<string> = new Set(['OWN', 'BARE', 'EMPATHY', 'CONDITIONAL']);
const FEELS: ReadonlySet<string> = new Set('feel think believe consider'.split(' '));
const LIKES: ReadonlySet<string> = new Set('enjoy like love appreciate'.split(' '));
const FELT = re`\b(?:${FEELING})\b|\b(?:not|n't) (?:\w+ly )?(?:happy|satisfied|pleased|content|impressed)\b`;
/** "you found our tone rude", "you're finding the layout annoying". */
const FOUND = re`\b(?:rude|unhelpful|cold|abrupt|harsh|dismissive|unfair|difficult|hard|poor|lacking|confusing|\w+ing)\b`;
/** As if it had come to them from nowhere. */
const BAD_TIME = re`^ (?:had )?(?:such )?an? (?:\w+ )?(?:bad|poor|negative|unpleasant|terrible|awful|disappointing|frustrating|horrible|miserable) (?:\w+ )?(?:experience|visit|stay|impression)\b(?! (?:because|when|after) (?:we|our|my|i)\b)`;
const TAKEN = re`^ (?:(?:it|this|that|things|matters) (?:that|this|so|\w+) ?way|it|this|that|offen[cs]e|(?:it|this) \w+ way)\b`;
/** With the cause behind it, and the cause ours, the feeling is what was done. */
const CAUSED = re`^[^.!?]*?\b(?:because|by|when|after|that) (?:we|our|my|i)\b`;
/** "You feel let down by us", "you feel that we did": what they feel, and no more. */
const ADMITTED = re`^[^.!?]*?\b(?:because|when|after) (?:we|our|my|i)\b`;

const STOP = /[.!?;,–—]|\s(?:but|and)\s|$/;

/** The customer is said to feel so, or to see it so. */
function feels({ verb, rest, subject, span: all }: Clause, low: string): boolean {
  const said = low.slice(subject.span.end, all.end);
  if (FEELS.has(verb.lemma) && verb.modal === null) return true;
  if (verb.lemma === 'see' || verb.lemma === 'take') return has(rest, TAKEN);
  if (verb.lemma === 'find') return has(rest, FOUND);
  if (verb.lemma === 'make' || verb.lemma === 'leave') return verb.passive && /\bfeel/.test(rest);
  if (LIKES.has(verb.lemma)) return verb.negative;
  if (verb.lemma === 'have') return !verb.negative && has(rest, BAD_TIME);
  return (verb.lemma === 'be' || verb.lemma === 'get' || verb.passive) && has(said, FELT);
}

function feelings(s: Bare, use: SorryUse): Span[] {
  const c = s.clauses.find(({ subject }) => subject.span.start >= use.span.end && subject.text !== '');
  const link = s.low.slice(use.span.end, c?.subject.span.start);
  if (c?.subject.kind !== 'you' || !LINK.test(link)) return [];
  // What was had is heard of with compassion: another rule asks what was done.
  if (c.verb.lemma === 'have' && / to (?:hear|see|learn|read|know)\b/.test(link)) return [];
  const cause = FEELS.has(c.verb.lemma) && !/\bif\b/.test(link) ? ADMITTED : CAUSED;
  if (!feels(c, s.low) || has(s.low.slice(c.verb.span.end), cause)) return [];
  // What they feel belongs to it: "you feel you were misinformed".
  const stop = s.low.slice(c.verb.span.end).search(STOP);
  return [span(use.span.start, Math.max(c.span.end, stop < 0 ? s.low.length : c.verb.span.end + stop))];
}

export const feelingsNotFault: Rule = {
  id: 'feelings-not-fault',
  title: 'Sorry for feelings',
  severity: 'strong',
  scope: 'clause',
  says: 'It apologises for how the customer feels and leaves out what was done to them.',
  match: [
    re`(?<hit>${LEAD}\b(?:sorry|apologi[sz]e|apologies) (?:for|about) (?:all )?the (?:\w+ )?(?:worry|worries|anxiety|stress|distress|upset|anger|frustration|disappointment|concern|alarm|grief)(?: and \w+)? (?:that )?(?:this|it|that|you)(?:'s| is| has| have|'ve)?(?: been)? (?:giv|caus|put|felt|feel|hav|had)\w*[^.!?,;]{0,20})`,
    re`(?<hit>${LEAD}\bsorry (?:that )?you (?:came|went|walked|come|go) away (?:\w+ )?(?:thinking|feeling|disappointed|unhappy|upset|with)\b[^.!?,;]{0,40})`,
    re`(?<hit>${LEAD}\b(?:sorry|apologi[sz]e)(?: that)? (?:our|the|your|my|this|it) ?(?:[\w-]+ ){0,3}(?:did not|didn't|has not|hasn't|failed to|does not|doesn't) (?:quite )?(?:meet|live up to|match|reach|fulfil) (?:with )?(?:your|all your) expectations\b)`,
    re`(?<hit>${LEAD}\b(?:sorry|apologi[sz]e|apologies|regret)(?: to hear)? (?:for|about|of) (?:all )?(?:your|the) (?:\w+ )?(?:frustrations?|disappointment|anger|upset|dissatisfaction|feelings|annoyance|displeasure|unhappiness)\b(?! (?:we|our|of having|(?:\S+ ){0,4}(?:with|by|when|because) )))`,
    re`(?<hit>${LEAD}\b(?:sorry|apologi[sz]e)(?: that)? (?:the (?:\w+ )?experience|this|it|the situation)(?:'s)? ?(?:has |have )?(?:left|made|caused) you (?:(?:to )?feel(?:ing)? )?(?:so |very |feel )?${FEELING})`,
    re`(?<hit>${LEAD}\bsorry (?:that )?your feelings\b[^.!?,;]{0,40})`,
  ],
  find: (s) => s.sorry.filter((use) => OURS.has(use.function)).flatMap((use) => feelings(s, use)),
  rewrites: [
    { make: sorryForTheirs },
    { make: sorryAbout },
    { make: sorryForOwn },
    { make: sorryBlank("I'm sorry [what went wrong]") },
    { make: sorryAtLeast },
  ],
  flags: [
    "I'm sorry you had such a poor experience.",
    "I'm sorry you feel that we rushed you.",
    'We are sorry you felt ignored by our desk.',
    "I'm sorry that you feel this way.",
    'Sorry you feel our prices are unfair.',
    'I apologise for your frustration.',
    'I am sorry you took it that way',
    "We're sorry you didn't enjoy the experience.",
    'We are sorry you found our tone rude.',
    "I'm sorry you've been made to feel unwelcome.",
    'Sorry the experience left you feeling disappointed.',
    'Sorry if you were left feeling ignored.',
    "We're sorry you're finding it confusing.",
    "I'm sorry this has caused you to feel ignored.",
    'Sorry you see things that way.',
  ],
  passes: [
    "I'm sorry you weren't told.",
    'Sorry you found the door locked.',
    "I'm sorry we upset you by cancelling at the last minute.",
    "I know that's a hassle for you and I don't blame you for being upset.",
    'I understand how frustrating this delay must be.',
    'I am sorry our mistake ruined your evening.',
    'How do you feel about a refund instead?',
    "I'm sorry you were upset when we changed the date without asking.",
  ],
};
