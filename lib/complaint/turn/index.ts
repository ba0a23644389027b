import { hedgeless } from './hedges';
import { turnedWord } from './persons';
import { prepare } from './prepare';
import { statementOf } from './questions';
import { ownVerbs } from './roles';
import { kindOf, normOf, termOf, type Word, wordsOf } from './words';

const WAS: Readonly<Record<string, string>> = {
  was: 'were',
  am: 'are',
  "wasn't": "weren't",
  "ain't": "aren't",
};

const NAMES = ['ProperNoun', 'Person', 'Place', 'Organization', 'Acronym', 'WeekDay', 'Month'];
/** A sentence's first word becomes small inside of ours, unless it is a name. */
function small(word: string, first: Word | undefined): string {
  const tags = termOf(first)?.tags;
  if (NAMES.some((tag) => tags?.has(tag)) || !/^\p{Lu}[\p{Ll}'’]*$/u.test(word)) return word;
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** What was to come to the customer is with them: "here" of a parcel; elsewhere it is there. */
function there(words: readonly Word[], at: number): string {
  const be = words.slice(0, at).findLast((w) => kindOf(w) !== 'adv');
  const sent = words.some((w) => /^(?:meant|supposed|due|promised|expected)$/.test(normOf(w)));
  return sent && kindOf(be) === 'be' ? 'with you' : 'there';
}

/** A clause as the customer said it, said by us; null where it cannot be turned round safely. `ours` are names of us. */
export function turned(clause: string, ours: readonly string[]): string | null {
  const { text: prepared, asks } = prepare(clause, ours);
  const said = statementOf(hedgeless(prepared), asks);
  if (!said) return null;
  const text = hedgeless(said);
  const { lead, words } = wordsOf(text);
  if (words.length < 2) return null;
  const own = ownVerbs(text);
  const all = words.map((word, at) => {
    const start = termOf(word)?.start ?? 0;
    const be = WAS[word.text.toLowerCase()];
    const plain =
      turnedWord(words, at) ??
      (normOf(word) === 'here' ? there(words, at) : be && own.has(start) ? be : word.text);
    return (at === 0 ? small(plain, word) : plain) + word.gap;
  });
  return `${lead}${all.join('')}`.replace(/\s+/g, ' ').trim() || null;
}

/** The same for one name of the company. */
export const fromOurSide = (clause: string, company?: string): string | null =>
  turned(clause, company ? [company] : []);
