import { type Tagged, tagged } from '../parse';
import { correct } from './correct';
import { CLOSED, type Kind } from './lexicon';
import { restore } from './restore';
import { type Draft, formOf, lemmaOf, type Term } from './word';

function kindOf({ norm, tags }: Tagged, text: string): Kind {
  if (text === 'IT' || (norm === 'may' && tags.has('Date'))) return 'noun';
  const closed = CLOSED.get(norm);
  if (closed) return closed;
  if (tags.has('Negative')) return 'not';
  if (tags.has('Verb')) return 'verb';
  if (tags.has('Adverb')) return 'adv';
  if (tags.has('Adjective')) return 'adj';
  if (tags.has('Preposition')) return 'prep';
  if (tags.has('Possessive')) return 'poss';
  if (tags.has('Noun') || tags.has('Value') || tags.has('Date') || tags.has('Money')) return 'noun';
  return /[\p{L}\p{N}]/u.test(norm) ? 'noun' : 'other';
}

const AUXILIARIES: ReadonlySet<Kind> = new Set(['modal', 'do', 'have', 'be', 'get']);

/** The tagger splits "mix-up" and "short-staffed". */
function hyphened(words: readonly Draft[]): Draft[] {
  const whole: Draft[] = [];
  for (const word of words) {
    const last = whole.at(-1);
    if (last?.after !== '-' || word.start === word.end) {
      whole.push({ ...word });
      continue;
    }
    last.norm = last.lemma = `${last.norm}-${word.norm}`;
    last.end = word.end;
    last.after = word.after;
    last.kind = word.kind === 'verb' && word.form === 'past' ? 'adj' : 'noun';
    last.form = null;
  }
  return whole;
}

const TWICE = /^(?:charg|bill|book)(?:e|ed|ing)?$/;

/** "nobody else" and "no one" are one pronoun, "double booked" one verb. */
function joined(words: readonly Draft[]): Draft[] {
  const whole: Draft[] = [];
  for (const word of words) {
    const last = whole.at(-1);
    const pronoun = word.norm === 'else' && last?.kind === 'pron';
    const noOne = word.norm === 'one' && last?.norm === 'no';
    const verb = last?.norm === 'double' && word.kind === 'verb' && TWICE.test(word.norm);
    if (last?.after !== ' ' || !(pronoun || noOne || verb)) {
      whole.push(word);
      continue;
    }
    const { start, norm, lemma } = last;
    if (verb)
      Object.assign(last, word, { start, norm: `double-${word.norm}`, lemma: `double-${word.lemma}` });
    else {
      const whole = noOne ? { norm: 'nobody', lemma: 'nobody' } : { norm, lemma };
      Object.assign(last, { ...whole, kind: 'pron', end: word.end, after: word.after });
    }
  }
  return whole;
}

/** The words of one sentence. */
export function termsOf(text: string): Term[] {
  const whole = restore(text);
  const words = tagged(whole.text).map((t): Draft => {
    const written = whole.text.slice(t.start, t.end);
    const kind = kindOf(t, written);
    const norm = t.norm === '' ? written.toLowerCase() : t.norm;
    const form = kind === 'verb' || AUXILIARIES.has(kind) ? formOf(norm, t.tags) : null;
    const lemma = lemmaOf(norm, kind, form, t.root);
    const [start, end] = [
      whole.origin(t.start),
      whole.origin(Math.max(t.start, t.end - 1)) + (t.end > t.start ? 1 : 0),
    ];
    return { norm, lemma, kind, form, start, end, after: t.after, tags: t.tags };
  });
  const terms = joined(hyphened(words));
  correct(terms);
  return terms;
}
