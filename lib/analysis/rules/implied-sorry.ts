import { shift } from '../../text';
import type { Rule } from '../model';
import { has } from '../scan';
import { FAILED, re } from '../words';

const REGRET = re`(?<hit>\b(?:(?:we|i|the \w+) (?:\w+ly )?regrets?\b(?! (?:not|choosing|buying))|regrettable\b|regretfully\b|(?:we|i) hate (?:that|to hear|hearing)\b[^.!?,]{0,40}|(?:we|i) wish (?:this|that|things|it) (?:had|hadn't|were|was)\b))`;
const SOFTENED = re`(?<hit>\b(?:unfortunately|sadly|this must be (?:\w+ )?(?:disappointing|frustrating|upsetting))\b)`;
const INFORM = re`(?<hit>\b(?:we|i) (?:\w+ly )?regret to (?:inform|advise|tell)(?: you)?\b)`;

export const impliedSorry: Rule = {
  id: 'implied-sorry',
  title: 'Sorry unsaid',
  severity: 'strong',
  scope: 'document',
  says: 'Regret stands in for an apology here, and nobody says sorry.',
  test: (doc) => {
    const found = (pattern: RegExp) =>
      doc.sentences.flatMap((s) => s.facts.spots(pattern).map((hit) => shift(hit, s.start)));
    const said = doc.sentences.some((s) =>
      s.facts.sorry.some(
        (use) =>
          !has(s.facts.low.slice(use.span.start), re`^regret`) &&
          ['OWN', 'BARE', 'CONDITIONAL', 'EMPATHY'].includes(use.function),
      ),
    );
    if (said) return found(INFORM);
    const softened = doc.sentences
      .filter((s) => s.facts.shows(re`\b(?:${FAILED}|late|wrong|twice|broken|failed)\b`))
      .flatMap((s) => s.facts.spots(SOFTENED).map((hit) => shift(hit, s.start)));
    return [...found(REGRET), ...softened];
  },
  rewrites: [{ advice: 'Say the word: "I\'m sorry we delayed your order."' }],
  flags: [
    'We regret the delay to your order.',
    'It is regrettable that your card was charged twice.',
    'We deeply regret any distress caused.',
    'We hate that this was your experience.',
    'We regret to inform you that your claim was mislaid.',
  ],
  passes: [
    "I'm sorry we lost your booking. I regret not calling you on Monday.",
    "You won't regret choosing the larger tank.",
    "I'm sorry, Ben. It's unfortunate timing, too.",
  ],
};
