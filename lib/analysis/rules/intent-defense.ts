import { overlaps, shift } from '../../text';
import { stated } from '../grammar/ask';
import type { Clause } from '../grammar/model';
import { dropSentence } from '../made/drop';
import type { Rule } from '../model';
import { re } from '../pattern';
import { has } from '../scan';

const TRIGGER = re`\b(?:mean|meant|intend(?:ed)?|set out|try|trying)\b`;
const AIMS: ReadonlySet<string> = new Set('mean intend set try'.split(' '));
/** "I didn't mean Tuesday" puts a slip right; "you didn't mean to order two" is the customer's. */
const AIMED = /^(?: out)? (?:to|for|any|it|this|that|you|offen[cs]e|harm)\b/;

/** "The driver didn't mean to be rude", "we never set out to". */
const disclaims = (c: Clause): boolean =>
  stated(c) &&
  c.verb.negative &&
  c.verb.tense === 'past' &&
  c.subject.kind !== 'you' &&
  AIMS.has(c.verb.lemma) &&
  AIMED.test(c.rest);

export const intentDefense: Rule = {
  id: 'intent-defense',
  title: 'Talks of intentions',
  severity: 'hint',
  scope: 'clause',
  says: 'It speaks of what you meant; the customer was met by what happened.',
  match: [
    re`(?<hit>\b(?:no|never any) (?:offen[cs]e|harm|disrespect) (?:was |is )?(?:intended|meant)\b)`,
    re`(?<hit>\b(?:(?:it|that|this) (?:\w+ly )?(?:was(?:n't| not| never)|is(?:n't| not)) (?:never |ever )?(?:our|my|what (?:we|i)|the) (?:intent(?:ion)?|aim|intended|meant|plan)(?:ed)?)\b)`,
    re`(?<hit>\b(?:it|that|this) (?:wasn't|was not|was never|isn't|is not) (?:meant|intended) (?:to be|as|in|like|that way|badly|unkindly|personally)\b[^.!?,;]{0,30})`,
    re`(?<hit>\b(?:i|we|he|she|they|there|our \w+) (?:had|was) (?:\w+ )?no (?:intention|intent|wish|desire)\b(?: (?:of|to) [^.!?,]{2,40})?)`,
    re`(?<hit>\b(?:meant|intended) no (?:offen[cs]e|harm|disrespect|insult)\b)`,
    re`(?<hit>\b(?:we|i|he|she|they) (?:only )?(?:meant well|had good intentions|were only trying|was only trying)\b)`,
    re`(?<hit>\b(?:nobody|no ?one|none of us)(?: (?:here|\w+ (?:the|our) \w+))? (?:ever )?(?:meant|intended|set out) to\b[^.!?,;]{2,40})`,
  ],
  find: (s) =>
    has(s.low, TRIGGER)
      ? s.clauses
          .filter(disclaims)
          .map((c) => ({ start: Math.max(c.subject.span.start, c.span.start), end: c.span.end }))
      : [],
  /** "We never set out to" is no owning of anything itself. */
  unless: ({ doc, index, hit }) => {
    const here = shift(hit, doc.sentences[index]?.start ?? 0);
    return doc.part('ownership').some((owned) => !overlaps(owned, here));
  },
  rewrites: [
    { make: dropSentence },
    { advice: 'Lead with the effect and your part; one short sentence about what you meant can come after.' },
  ],
  flags: [
    'No offence was intended.',
    "Our agent didn't mean it like that.",
    'We never set out to mislead anyone.',
    "That certainly wasn't what we intended.",
    "The porter didn't mean to alarm you.",
    'I meant no harm.',
    'That was not intended as a slight.',
    'None of us at the desk meant to be rude.',
    'We had no intention of misleading you.',
  ],
  passes: [
    "I'm sorry I offended you. That was not my intention. I value our relationship and I'm sorry for my mistake.",
    'I intend to call you at three.',
    'The feature works as intended.',
    "I didn't mean Tuesday, I meant Thursday.",
  ],
};
