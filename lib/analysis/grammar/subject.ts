import { span } from '../../text';
import type { Subject } from './model';
import type { NounPhrase } from './noun-phrase';
import { spanOf } from './reading';
import type { Term } from './word';

const FIRST: ReadonlySet<string> = new Set(['i', 'we']);
const OUR: ReadonlySet<string> = new Set(['my', 'our']);
const NONE: ReadonlySet<string> = new Set(['nobody', 'none', 'nothing', 'no', 'neither']);

export function subjectOf(text: string, terms: readonly Term[], phrase: NounPhrase): Subject {
  const first = terms[phrase.start];
  const { norm, lemma } = phrase.head;
  const us = FIRST.has(norm) || (first !== undefined && OUR.has(first.norm));
  const person = FIRST.has(norm) ? 1 : norm === 'you' ? 2 : 3;
  const place = spanOf(terms, phrase.start, phrase.end);
  return {
    text: text.slice(place.start, place.end),
    head: phrase.head.kind === 'noun' ? lemma : norm,
    person,
    kind: us ? 'us' : norm === 'you' ? 'you' : 'thing',
    span: place,
    negative: NONE.has(norm) || NONE.has(first?.norm ?? ''),
  };
}

/** Nobody is named: the reader in a command, the writer in "Forgot to attach it". */
export const elided = (kind: 'you' | 'nobody', at: number): Subject => ({
  text: '',
  head: '',
  person: kind === 'you' ? 2 : 1,
  kind,
  span: span(at, at),
  negative: false,
});
