import { analyse } from '../../lib/analysis';
import { isAdvisedPart } from '../../lib/browser/shapes';
import { toText } from '../../lib/editors/serialise';
import { examples, fill } from '../../lib/letters/fill';
import { fixedWords } from '../../lib/letters/fixed-words';
import { inTone } from '../../lib/letters/tone';
import { overlaps } from '../../lib/text';
import type { Carried, Letter, Span, Tone } from '../../lib/types';

/**
 * What each passage of a letter carries: the parts that the analysis finds in it when it is filled with its examples,
 * and the one that it was written for.
 */
export function carriedBy(letter: Letter, tone: Tone): Carried[] {
  const spoken = inTone(letter, tone);
  const values = examples(letter);
  const whole = toText(fill(spoken, values));
  const report = analyse({ text: whole });
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
    const start = Math.max(at, whole.indexOf(alone, at));
    const span = { start, end: start + alone.length };
    at = span.end;
    const parts = [passage.part, ...found.filter((one) => overlaps(one.span, span)).map(({ id }) => id)];
    return { parts: [...new Set(parts.filter(isAdvisedPart))], words: fixedWords(passage) };
  });
}
