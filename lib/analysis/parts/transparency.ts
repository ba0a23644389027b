import { byUs, real } from '../deeds';
import type { Clause } from '../grammar/model';
import { classOf } from '../lexicon/verbs';
import type { Part } from '../model';
import { re } from '../pattern';
import { has, scan } from '../scan';

const KNOWS = new Set(
  'know say tell confirm find trace have see explain work figure establish pin identify'.split(' '),
);
const MORE = re`\b(?:because|since|so (?:i|we)|as (?:the|we|our|your|i)|until|yet|i'll (?:share|tell|update)|we'll (?:share|tell|update)|i'd rather)\b`;
const OPEN = re`\bwhy\b|\bwhat (?:is|was|caused|happened|went)\b|\bhow\b|\bwho\b|\bwhich\b|\bwhere\b|\bwhether\b|\bwhen\b|\bpicture\b|\bcause\b|\bstory\b|\bthat\b`;

const unknown = (c: Clause, low: string) =>
  byUs(c) &&
  real(c) &&
  c.verb.negative &&
  c.verb.tense !== 'future' &&
  KNOWS.has(c.verb.lemma) &&
  has(low, MORE) &&
  has(low.slice(c.span.start), OPEN);

const ASKED = re`\b(?:what|who|why|which|how|where|whether|when)\b`;
/** "I don't know yet what stopped it", "nobody can tell me yet who took it". */
const notYet = (c: Clause, low: string): boolean =>
  (byUs(c) || c.subject.negative) &&
  real(c) &&
  (c.verb.negative || c.subject.negative) &&
  c.verb.tense !== 'future' &&
  KNOWS.has(c.verb.lemma) &&
  has(low.slice(c.span.start), re`\byet\b|\bso far\b`) &&
  has(low.slice(c.verb.span.end), ASKED);

const SEEKS = re`^(?:find out|find|wait|trace|work out|chase|try|piece)\b`;
const ANYWAY = re`\b(?:whatever|either way|whether or not|even (?:with|if)|with or without|with what|what (?:i|we) (?:know|have|find)|news or not)\b`;
/** "I don't know yet why; you hear from me at six, known or not." */
const willTell = (c: Clause, all: readonly Clause[], low: string): boolean =>
  byUs(c) &&
  c.verb.progressive &&
  has(`${/^find/.test(c.verb.lemma) ? 'find' : c.verb.lemma}${c.rest}`, SEEKS) &&
  has(low, ANYWAY) &&
  all.some((x) => x !== c && byUs(x) && x.verb.tense === 'future' && classOf(x.verb.lemma) === 'tell');

export const transparency: Part = {
  id: 'transparency',
  name: 'Says what is not known yet',
  core: false,
  find: ({ low, clauses }) =>
    low.endsWith('?')
      ? []
      : [
          ...clauses.filter((c) => notYet(c, low) || willTell(c, clauses, low)).map((c) => c.span),
          ...clauses.filter((c) => unknown(c, low)).map((c) => c.span),
          ...scan(low, [
            re`\bwhat (?:i|we) (?:do )?(?:know|don't know|can't tell)(?: so far| yet| right now| at the moment)?(?:[:,]| is\b)[^.!?]{3,120}`,
            re`\b(?:i|we)(?:'re| are|'m| am) still (?:finding out|working out|trying to (?:find out|work out|understand|establish)|establishing|tracing|piecing together) (?:what|why|how|which|who|where|the (?:\w+ )?(?:cause|reason))\b[^.!?]{0,60}`,
            re`\b(?:at the moment|so far|right now) (?:i|we) only know\b[^.!?]{3,100}`,
            re`\b(?:i|we)(?:'re| are|'m| am) still (?:missing|waiting for)\b[^.!?]{3,100}\b(?:so (?:i|we) can't|before (?:i|we))\b[^.!?]{3,60}`,
          ]),
        ],
  present: [
    'We are still working out which batch it was.',
    "I don't know yet why the second charge went through, because the bank's log for that hour hasn't reached us.",
    "At the moment I only know that 40 accounts were hit, including yours. I'll share more at 3 pm.",
    "We're still missing the driver's report, so I can't say who signed for it.",
    "I don't have the full picture yet, and I'd rather tell you that than guess; the next facts come from the lab on Friday.",
    "We can't tell yet which box it was in, as the scanner at the depot was off.",
    "We haven't worked out yet why it failed, because the lab is shut.",
  ],
  absent: [
    'It is too early to tell.',
    "I don't know.",
    'No further information is available.',
    "Don't you know which email address you used?",
  ],
};
