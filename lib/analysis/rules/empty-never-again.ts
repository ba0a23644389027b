import type { Clause } from '../grammar/model';
import { dropSentence } from '../made/drop';
import type { Rule } from '../model';
import { re } from '../pattern';
import { has } from '../scan';

const TRIGGER = re`\b(?:again|future|time|twice|ever|any ?more|recur|repeat\w*|happen|occur|learn\w*|better|forward|careful(?:ly)?|clearly|closely)\b`;
const AGAIN = re`\b(?:again|in (?:the )?future|(?:a )?(?:second|third) time|twice|ever|any ?more|going forward)\b`;
const RECURS: ReadonlySet<string> = new Set(['recur', 'repeat', 'happen', 'occur', 'arise']);
const BEFALLS: ReadonlySet<string> = new Set(
  'have see face experience suffer go get run deal put let feel wait need'.split(' '),
);
/** "It won't be like that next time." */
const SAME = re`^ (?:like (?:this|that)|the same|this (?:bad|slow)) (?:again|next time|in (?:the )?future|any ?more)\b`;
const NAMELESS: ReadonlySet<string> = new Set(['it', 'this', 'that']);
/** "You won't have to go through this again", "we won't let it happen twice". */
const never = ({ subject, verb, mood, opener, rest }: Clause): boolean =>
  mood === 'statement' &&
  opener !== 'if' &&
  verb.negative &&
  verb.tense !== 'past' &&
  verb.modal !== 'should' &&
  !(verb.lemma === 'wait' && verb.modal === 'can') &&
  (subject.kind === 'thing'
    ? (NAMELESS.has(subject.head) && verb.lemma === 'be' && has(rest, SAME)) ||
      (RECURS.has(verb.lemma) &&
        (has(rest, AGAIN) || verb.lemma === 'recur' || verb.lemma === 'repeat' || NAMELESS.has(subject.head)))
    : BEFALLS.has(verb.lemma) && !verb.passive && has(rest, AGAIN));
const IMPROVES: ReadonlySet<string> = new Set('do communicate plan listen prepare handle manage'.split(' '));
/** "We've learnt from this", "we'll do better", "we'll be more careful". */
const learns = ({ subject, verb, rest }: Clause): boolean =>
  subject.kind === 'us' &&
  !verb.negative &&
  ((verb.lemma === 'be' &&
    verb.tense === 'future' &&
    has(rest, re`^ (?:\w+ )?(?:more careful|better|more attentive)\b`)) ||
    (verb.lemma === 'learn' &&
      verb.tense === 'past' &&
      has(rest, re`^ (?:\w+ )?(?:from|(?:our|a) lesson)`)) ||
    (verb.lemma === 'learn' && verb.tense === 'future' && has(rest, re`^ (?:\w+ )?from`)) ||
    (verb.lemma === 'get' && verb.tense === 'future' && has(rest, re`^ better\b`)) ||
    (IMPROVES.has(verb.lemma) &&
      verb.tense === 'future' &&
      has(rest, re`^ (?:\w+ )?(?:better|more (?:clearly|closely|carefully))\b`)));

export const emptyNeverAgain: Rule = {
  id: 'empty-never-again',
  title: 'Never again, but how?',
  severity: 'medium',
  scope: 'clause',
  says: 'A promise that it will not recur is only as good as the change behind it; name the change.',
  match: [
    re`(?<hit>\b(?:we|i)(?:'re| are|'m| am) (?:\w+ )?(?:committed to|dedicated to|determined to) (?:prevent|avoid|do better|improv)\w*(?: \w+){0,5})`,
    re`(?<hit>\bthere (?:(?:will|'ll) (?:not|never)(?: ever)? be|won't(?: ever)? be|(?:will|'ll) be no) (?:an?(?:other)? |any )?(?:\w+ )?(?:repeat|repetition|recurrence|second time|next time)\b(?: of (?:it|this|that|such)\b)?(?! of\b))`,
    re`(?<hit>\blessons (?:have been|were|will be) learn(?:ed|t)\b)`,
    re`(?<hit>\b(?:you'll|you will) (?:find|see) (?:us )?(?:a )?(?:very )?(?:different|better|changed)\b[^.!?,;]{0,30})`,
    re`(?<hit>\b(?:we |i )?(?:assure|promise) you (?:of )?(?:a )?(?:much )?better\b[^.!?,;]{0,30})`,
    re`(?<hit>\b(?:this|that|it)(?:'s| is)?(?: not|n't) (?:something|a thing|anything) (?:that )?(?:will|you'll|you|we'll|we|is going to) [^.!?]{0,30}\b(?:again|repeated)\b)`,
    re`(?<hit>\b(?:this|that|it)(?:'s| is) not (?:something|a thing) (?:that )?(?:will|you'll|we'll|is going to) [^.!?]{0,30}\bagain\b)`,
    re`(?<hit>\b(?:promis|commit|vow|pledg|work)(?:e|es|ed|ing|ting|ted)? (?:hard )?to do(?:ing)? better\b)`,
    re`(?<hit>\b(?:next time|in future|from now on|it)(?: it| things)?(?: will|'ll)(?: all)? be (?:\w+ )?(?:different|better|smoother)\b)`,
    re`(?<hit>\b(?:this|it)(?:'s| is| was) (?:a|an) (?:one-off|one-time|isolated (?:incident|case))\b)`,
    re`(?<hit>\b(?:prevent(?:ing)?|avoid(?:ing)?) (?:this|that|it|such \w+|similar \w+) (?:\w+ )?(?:from )?(?:happening |occurring )?(?:again|in (?:the )?future)\b)`,
  ],
  find: (s) =>
    has(s.low, TRIGGER)
      ? s.clauses
          .filter((c) => never(c) || learns(c))
          .map((c) => ({ start: Math.max(c.subject.span.start, c.span.start), end: c.span.end }))
      : [],
  except: ({ low }, hit) =>
    has(low.slice(0, hit.start), re`\b(?:if|please|hope|to(?! (?:hear|know|learn)))\b[^,;]*$`) &&
    !has(low.slice(0, hit.start), re`\b(?:we|i)(?:'re|'ll| will| are)?\b`),
  unless: ({ doc }) => doc.part('prevention').length > 0,
  rewrites: [
    { make: dropSentence },
    { advice: 'Say what changed: "We now check every address change by hand before printing."' },
  ],
  flags: [
    'This will never happen again.',
    "We'll make sure it doesn't happen again.",
    'We are committed to preventing this in the future.',
    "I promise you it won't be repeated.",
    'You have our word that this was a one-off.',
    "I promise you won't have this trouble again.",
    "You won't have to chase us again.",
    'We have learnt from this.',
    "We'll do better next time.",
    'Next time will be better.',
    "It's not something that will happen again.",
    'We promise to do better.',
    'You will be glad to know that it was a one-off.',
    'This will not be the same next time.',
    'Our team will communicate more clearly.',
    'I will be more careful in future.',
    'There will be no repetition of it.',
  ],
  passes: [
    'If it happens again, call me directly.',
    'I hope you never have to wait like that again. From today we hold two seats back for rebookings.',
    'Never share your password.',
    "We can't wait to welcome you again!",
    'This should not have happened.',
    'There will be no repeat of the play on Sunday.',
    "You won't be charged again: I cancelled the plan.",
  ],
};
