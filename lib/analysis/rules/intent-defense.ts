import { overlaps, shift } from '../../text';
import type { Rule } from '../model';
import { re } from '../words';

export const intentDefense: Rule = {
  id: 'intent-defense',
  title: 'Talks of intentions',
  severity: 'hint',
  scope: 'clause',
  says: 'It speaks of what you meant; the customer was met by what happened.',
  match: [
    re`(?<hit>\b(?:no|never any) (?:offen[cs]e|harm|disrespect) (?:was |is )?(?:intended|meant)\b)`,
    re`(?<hit>\b(?:(?:it|that|this) (?:\w+ly )?(?:was(?:n't| not| never)|is(?:n't| not)) (?:never |ever )?(?:our|my|what (?:we|i)|the) (?:intent(?:ion)?|aim|intended|meant|plan)(?:ed)?)\b)`,
    re`(?<hit>\b(?:we|i|our \w+|they|he|she) (?:didn't|did not|never|certainly didn't) (?:\w+ly )?(?:mean|meant|intend|intended|set out)\b[^.!?,]{0,40})`,
    re`(?<hit>\b(?:we|i|he|she|they) (?:only )?(?:meant well|had good intentions|were only trying|was only trying)\b)`,
  ],
  /** "We never set out to" is no owning of anything itself. */
  unless: ({ doc, index, hit }) => {
    const here = shift(hit, doc.sentences[index]?.start ?? 0);
    return doc.part('ownership').some((owned) => !overlaps(owned, here));
  },
  rewrites: [
    { advice: 'Lead with the effect and your part; one short sentence about what you meant can come after.' },
  ],
  flags: [
    'No offence was intended.',
    "Our agent didn't mean it like that.",
    'We never set out to mislead anyone.',
    "That certainly wasn't what we intended.",
  ],
  passes: [
    "I'm sorry I offended you. That was not my intention. I value our relationship and I'm sorry for my mistake.",
    'I intend to call you at three.',
    'The feature works as intended.',
  ],
};
