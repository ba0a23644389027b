import type { Clause } from '../grammar/model';
import type { Rule } from '../model';
import { re } from '../pattern';
import { has, scan } from '../scan';

const REOPEN = re`\b(?:re-?open|(?<!not )reply (?:here|and|if)|(?:write|call|ring|come|get) back|let me know|if (?:it|this|anything|you)[^.!?]{0,60}\b(?:reply|write|call|tell|come back))\b`;
/** "I can't help with that. I'll put you through to Ana.": then the door is another one. */
const HELPLESS = /\b(?:help|assist)\b/;
const ANOTHER_WAY = re`\b(?:i|we|let me|who|they|he|she)(?:'ll|'ve| will| have| can| put| pass| transfer| call| ask)\b`;
const CASE = String.raw`(?:ticket|case|matter|complaint|file|request|issue|enquiry|inquiry|conversation|dispute|claim|discussion|subject)`;
const A_CASE = re`^(?:this|your|the|our) (?:[\w-]+ ){0,2}${CASE}$`;
const OVER = re`^ (?:now |being |hereby |therefore |considered |as )*(?:closed|settled|final|resolved and closed)\b`;
const MORE = re`\b(?:further|again|any ?more|any longer)\b`;
const ANSWERS: ReadonlySet<string> = new Set(
  'discuss enter correspond reply respond reconsider review revisit engage debate answer'.split(' '),
);
const REACHES: ReadonlySet<string> = new Set('contact write email call message bother'.split(' '));
const SETTLES: ReadonlySet<string> = new Set('consider regard treat deem view mark'.split(' '));

/** "We consider the matter settled." */
const SETTLED = re`^ (?:to \w+ )?(?:this|that|it|the|your) (?:\w+ ){0,2}(?:as |to be )?(?:resolved|closed|settled|final)\b`;
/** "I'm going to close this ticket now." */
const CLOSING = re`^ to close (?:this|your|the|our) (?:[\w-]+ ){0,2}${CASE}\b`;
const MISTAKEN = re`\b(?:in error|by mistake|by accident|wrongly|mistakenly)\b`;
/** "This ticket is now closed", "I have closed your case". */
function shut({ subject, verb, object, rest }: Clause, low: string): boolean {
  // Who says that they closed it by mistake holds the door open.
  if (verb.negative || /^(?:me|us)\b/.test(verb.agent ?? '') || has(low, MISTAKEN)) return false;
  const closing = verb.lemma === 'close' || verb.lemma === 'closed';
  if (has(subject.text.toLowerCase(), A_CASE))
    return (
      (closing && verb.passive) ||
      (verb.lemma === 'settle' && verb.passive && verb.tense === 'present') ||
      (verb.lemma === 'be' && has(low.slice(verb.span.end), OVER)) ||
      (verb.passive && SETTLES.has(verb.lemma) && has(rest, OVER))
    );
  if (subject.kind !== 'us') return false;
  if (verb.to === 'close' && !verb.negative) return has(low.slice(verb.span.end), CLOSING);
  const acts = SETTLES.has(verb.lemma) || SETTLES.has(verb.to ?? '');
  const what = object?.text.toLowerCase() ?? '';
  if (closing)
    return (
      verb.modal !== 'would' &&
      has(what.replace(/ now$/, ''), A_CASE) &&
      !has(rest, re`\btoo (?:early|soon)|by mistake\b`)
    );
  return acts && has(low.slice(verb.span.end), SETTLED);
}

/** "We won't discuss this any further", "please don't contact us about this again". */
function silences({ subject, verb, mood, rest }: Clause, low: string): boolean {
  if (!verb.negative) return false;
  if (mood === 'command') {
    const here = /^ (?:to )?(?:us|me)\b/.test(rest);
    return (
      /^(?:reply|respond)$/.test(verb.lemma) ||
      (REACHES.has(verb.lemma) && here && has(rest, re`\b(?:again|about (?:this|it))\b`))
    );
  }
  return subject.kind === 'us' && ANSWERS.has(verb.lemma) && has(low.slice(verb.span.end), MORE);
}

/** Rulings and their like: the phrase is the thing. */
const RULINGS = [
  re`(?<hit>\b(?:our|this|the|my) (?:\w+ )?(?:decision|ruling) (?:(?:is|remains|stands as) final|(?:still |therefore )?(?:stands|will stand|cannot be (?:changed|reversed|appealed)))\b)`,
  re`(?<hit>\b(?:our|my) (?:\w+ )?final (?:answer|decision|position|offer|word|response)\b)`,
  re`(?<hit>\b(?:(?:there's|there is) )?nothing (?:more|further|else) (?:that )?(?:we|i)(?:'m| am|'re| are)? (?:can|able to) (?:do|offer|add)\b)`,
  re`(?<hit>\b(?:(?:there's|there is) )?(?:nothing|no) (?:more|further|else) to (?:be )?(?:said|say|discuss(?:ed)?|add|talk about)\b)`,
  re`(?<hit>\b(?:that|this)(?:'s| is|s) (?:all|the (?:best|most)|as much as) (?:that )?(?:we|i)(?:'m| am|'re| are)? (?:can|able to) (?:do|offer)\b)(?! (?:for now|today|right now|until))`,
  re`(?<hit>\b(?:i|we)(?:'m| am|'re| are)? (?:can't|cannot|can not|won't be able to|unable to|not able to) (?:help|assist)(?: you)?(?: with (?:that|this|it)| (?:any )?further| any more)+)(?! ?(?:,|but|from|over|by|until|without|so|yet|today|here|on))`,
  re`(?<hit>\b(?:there's |there is )?(?:no (?:point|use|sense)|little point) (?:in )?(?:writing|calling|contacting|replying|e-?mailing|complaining|arguing|discussing)\b[^.!?,;]{0,30})`,
  re`(?<hit>\bno further correspondence\b)`,
  re`(?<hit>\b(?:as far as (?:we're|i'm|we are|i am) concerned,? )(?:this|that|it|the \w+)(?:'s| is) (?:over|closed|done|finished|settled|resolved|the end of it)\b)`,
  re`(?<hit>\b(?:our|my) (?:last|final) word\b)`,
  re`(?<hit>\bno (?:further |more )?(?:appeals?|claims|requests|e-?mails|enquiries|complaints|replies|responses|answers) will be \w+)`,
  re`(?<hit>\bany (?:further|more|other) (?:\w+ )?(?:e-?mails?|messages?|correspondence|complaints?|requests?|contact) will (?:be (?:ignored|deleted|disregarded)|not be|go unanswered)\b)`,
];
const TRIGGER = re`\b(?:clos(?:e|ed|ing)|settled|final|further|again|any ?more|any longer|reply|respond|about this|resolved)\b`;

export const closedDoor: Rule = {
  id: 'closed-door',
  title: 'Closes the door',
  severity: 'strong',
  scope: 'phrase',
  says: 'It tells the customer that nobody will listen any more.',
  match: RULINGS,
  find: (s) =>
    has(s.low, TRIGGER)
      ? s.clauses
          .filter((c) => c.mood !== 'question' && c.opener !== 'if' && (shut(c, s.low) || silences(c, s.low)))
          .map((c) => ({
            start: c.subject.text === '' ? c.span.start : c.subject.span.start,
            end: Math.max(
              c.span.end,
              c.verb.span.end + (scan(s.low.slice(c.verb.span.end), [SETTLED])[0]?.end ?? 0),
            ),
          }))
      : [],
  unless: ({ doc, index, hit }) => {
    const [here, next] = [doc.sentences[index]?.facts, doc.sentences[index + 1]?.facts];
    const helpless = has(here?.low.slice(hit.start, hit.end) ?? '', HELPLESS);
    return (
      [here, next].some((one) => one?.shows(REOPEN)) || (helpless && (next?.shows(ANOTHER_WAY) ?? false))
    );
  },
  rewrites: [{ sentence: "I think this is solved. If it isn't, reply and it comes straight back to me." }],
  flags: [
    "There's little point in arguing about it.",
    'We are unable to assist you any further.',
    'This ticket is now closed.',
    'Our decision is final.',
    'After a second look the ruling stands.',
    'I regard your claim as settled.',
    'Please do not reply to this email.',
    'We will not enter into further correspondence.',
    "I'm closing your case now.",
    "We won't be discussing this any further.",
    "Please don't contact us about this again.",
    "That's our final answer.",
    'We regard the complaint as settled.',
    'Any further emails will be ignored.',
    "I'm going to mark this as resolved.",
    "That's all I can do for you.",
    'This is our last word on it.',
    'As far as we are concerned, this is closed.',
    'No more answers will be given.',
    "I'm going to close the case.",
  ],
  passes: [
    'Your case was closed by me in error.',
    "I can't help you with that. Let me put you through to Ana, who can.",
    "I can't help with that from here, but Ana can, and she has your number.",
    'Our store is closed on Sunday.',
    'The valve is now closed, so the leak has stopped.',
    'Your final bill is attached.',
    'I closed your ticket too early.',
    "I've closed the ticket, but reply here and it reopens.",
    "I'm keeping this ticket open until it works.",
    "That's all I can do for now; Ben does the rest at nine.",
    'The case is closed, but write back and I open it again.',
  ],
};
