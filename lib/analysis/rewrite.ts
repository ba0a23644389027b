import { shift, sliceOf, span } from '../text';
import type { Rewrite, Span } from '../types';
import { clauseAround } from './clause';
import type { Doc, Rule, Sentence, Suggestion } from './model';

const FIRST_PERSON = /^I\b/;

/** Begins as the words it replaces began: a clause in mid-sentence takes no capital, except for "I". */
function cased(insert: string, old: string, first: boolean): string {
  if (FIRST_PERSON.test(insert) || first || /^\p{Lu}/u.test(old)) return insert;
  return insert.charAt(0).toLowerCase() + insert.slice(1);
}

function replaced(s: Sentence, hit: Span, suggestion: Suggestion): [Span, string] | null {
  if ('clause' in suggestion) return [clauseAround(s.facts.low, hit), suggestion.clause];
  if ('phrase' in suggestion) return [hit, suggestion.phrase];
  if ('sentence' in suggestion) return [span(0, s.facts.text.length), suggestion.sentence];
  return null;
}

/** The rewrites of a rule for one hit, given in offsets of its sentence. */
export function rewritesFor(
  rule: Pick<Rule, 'rewrites'>,
  doc: Pick<Doc, 'text'>,
  s: Sentence,
  hit: Span,
): Rewrite[] {
  return rule.rewrites.map((suggestion) => {
    if ('advice' in suggestion) return { kind: 'advice', text: suggestion.advice };
    const [inSentence, words] = replaced(s, hit, suggestion) ?? [hit, ''];
    const place = shift(inSentence, s.start);
    const expected = sliceOf(doc.text, place);
    return {
      kind: 'edit',
      edit: { span: place, expected, insert: cased(words, expected, inSentence.start === 0) },
    };
  });
}
