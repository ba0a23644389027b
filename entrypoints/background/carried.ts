import { analyse } from '../../lib/analysis';
import { toText } from '../../lib/editors/serialise';
import { examples, fill } from '../../lib/letters/fill';
import { fixedWords } from '../../lib/letters/fixed-words';
import { inTone } from '../../lib/letters/tone';
import { overlaps } from '../../lib/text';
import type { AdvisedPart, Carried, Letter, Span, Tone } from '../../lib/types';

const ADVISED: ReadonlySet<string> = new Set<AdvisedPart>([
  'apology',
  'specific',
  'ownership',
  'impact',
  'explanation',
  'repair',
  'timeframe',
  'open-invitation',
  'empathy',
]);
const isAdvised = (id: string): id is AdvisedPart => ADVISED.has(id);

/**
 * What each passage of a letter carries: the parts that the analysis finds in it when it is filled with its examples,
 * and the one that it was written for.
 */
export function carriedBy(letter: Letter, tone: Tone): Carried[] {
  const spoken = inTone(letter, tone);
  const values = examples(letter);
  const report = analyse({ text: toText(fill(spoken, values)) });
  const found: { readonly id: string; readonly span: Span }[] = [
    ...report.parts.flatMap(({ id, spans }) =>
      spans.map((span) => ({ id: id === 'transparency' ? 'explanation' : id, span })),
    ),
    ...report.sorry.flatMap(({ function: does, span }) =>
      does === 'EMPATHY' ? [{ id: 'empathy', span }] : [],
    ),
  ];
  let at = 0;
  return spoken.passages.map((passage) => {
    const alone = toText(fill({ ...spoken, passages: [passage] }, values)).trim();
    const whole = toText(fill(spoken, values));
    const start = Math.max(at, whole.indexOf(alone, at));
    const span = { start, end: start + alone.length };
    at = span.end;
    const parts = [passage.part, ...found.filter((one) => overlaps(one.span, span)).map(({ id }) => id)];
    return { parts: [...new Set(parts.filter(isAdvised))], words: fixedWords(passage) };
  });
}
