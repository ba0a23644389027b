import type { Part } from '../model';
import { re } from '../pattern';
import { has, scan } from '../scan';
import { INTENSE } from '../words/apology';

const MEANT = re`\b${INTENSE} $`;
/** "I truly am sorry." */
const TRULY = re`\b(?:i|we) (?:truly|really|deeply|genuinely) (?:am|are) sorry\b`;
const FEELS = re`\b(?:i|we)(?:'m| am|'re| are| was| were)? (?:\w+ly )?(?:ashamed|embarrassed|mortified|gutted|horrified)\b|\b(?:i|we) (?:feel|felt) (?:\w+ly )?(?:awful|terrible|bad|dreadful|ashamed|sick)\b|\b(?:i|we)(?:'d| would) (?:hate|be (?:furious|angry|upset)|feel the same)\b[^.!?]{0,60}`;
const SHAMES = re`\b(?:that|this|it)(?:'s| is| was)(?: \w+ly)? (?:embarrassing|shameful|painful|hard) (?:for (?:me|us) )?to (?:admit|say|write|read|see)\b[^.!?]{0,60}`;
const OUTRIGHT = re`\b(?:that|this|it)(?:'s| is| was) (?:unacceptable|inexcusable)\b[^.!?]{0,40}\bsorry\b`;

export const sincerity: Part = {
  id: 'sincerity',
  name: 'Shows that it is meant',
  core: false,
  find: ({ low, sorry }) => [
    ...sorry
      .filter((use) => use.function === 'OWN' && has(low.slice(0, use.span.start), MEANT))
      .map((use) => use.span),
    ...scan(low, [TRULY, FEELS, SHAMES, OUTRIGHT]),
  ],
  present: [
    "I'm truly sorry we missed your wedding day.",
    "Honestly, I'm embarrassed that we missed this twice.",
    "That is unacceptable, full stop, and I'm sorry.",
    'I would hate it if this happened to me.',
    'It is embarrassing to admit that I lost your form.',
  ],
  absent: [
    'Sincerely, Tom',
    'We sincerely apologise for any inconvenience caused.',
    "I'm really busy today.",
  ],
};
