import { shift, sliceOf, span } from '../text';
import type { Rewrite, Span } from '../types';
import { clauseAround } from './clause';
import { activeAt } from './grammar/active';
import { certainAt } from './grammar/certain';
import type { Doc, Facts, Rule, Sentence, Suggestion } from './model';
import { once } from './remember';

/** Which words of a sentence go, and what comes in their place. */
type Put = readonly [Span, string];

const FIRST_PERSON = /^I\b/;
const JOINED = /(?:\b(?:and|but|so|because|that|which|while|as|yet|though|although)|[;–—])\s+$/i;

/** Suggestions begin with a capital: it stays where a sentence begins or the writer's words had one, but not behind "and". */
function cased(insert: string, old: string, before: string): string {
  const begins = before === '' || (/^\p{Lu}/u.test(old) && !JOINED.test(before));
  if (FIRST_PERSON.test(insert) || begins) return insert;
  return insert.charAt(0).toLowerCase() + insert.slice(1);
}

/** "We'll [shortly be sending it]" becomes "we'll be sending it by noon". */
function behindVerb({ text, clauses }: Facts, hit: Span, words: string): Put {
  const split = clauses.find(
    ({ verb }) => verb.span.start <= hit.end + 1 && hit.end < verb.span.end && text.charAt(hit.end) === ' ',
  );
  if (!split) return [hit, words];
  const end = Math.max(split.verb.span.end, split.object?.span.end ?? 0);
  return [span(hit.start, end), `${text.slice(hit.end + 1, end)} ${words}`];
}

function replaced(facts: Facts, hit: Span, suggestion: Suggestion): Put | null {
  if ('clause' in suggestion) return [clauseAround(facts, hit), suggestion.clause];
  if ('phrase' in suggestion) return [hit, suggestion.phrase];
  if ('adverb' in suggestion) return behindVerb(facts, hit, suggestion.adverb);
  if ('voice' in suggestion || 'mood' in suggestion) {
    const turned = 'voice' in suggestion ? activeAt(facts.clauses, facts.text, hit) : certainAt(facts, hit);
    return turned && [turned.span, turned.words];
  }
  if ('sentence' in suggestion) return [span(0, facts.text.length), suggestion.sentence];
  return null;
}

/** What was put where, by suggestion, sentence and hit: at the next pause of typing nearly all of it is the same. */
const known = once((_: Suggestion) => once((_: Facts) => new Map<string, Put | null>()));

function put(facts: Facts, hit: Span, suggestion: Suggestion): Put | null {
  const before = known(suggestion)(facts);
  const key = `${hit.start}-${hit.end}`;
  const found = before.get(key);
  if (found !== undefined) return found;
  const made = replaced(facts, hit, suggestion);
  before.set(key, made);
  return made;
}

/** The rewrites of a rule for one hit, given in offsets of its sentence. */
export function rewritesFor(
  rule: Pick<Rule, 'rewrites'>,
  doc: Pick<Doc, 'text'>,
  s: Sentence,
  hit: Span,
): Rewrite[] {
  return rule.rewrites.flatMap((suggestion): Rewrite[] => {
    if ('advice' in suggestion) return [{ kind: 'advice', text: suggestion.advice }];
    const one = put(s.facts, hit, suggestion);
    if (!one) return [];
    const [inSentence, words] = one;
    const place = shift(inSentence, s.start);
    const expected = sliceOf(doc.text, place);
    return [
      {
        kind: 'edit',
        edit: {
          span: place,
          expected,
          insert: cased(words, expected, s.facts.text.slice(0, inSentence.start)),
        },
      },
    ];
  });
}
