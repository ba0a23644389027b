import { clausesOf } from '../../analysis/grammar/clauses';
import { kindOf, normOf, termOf, type Word } from './words';

const VERBAL: ReadonlySet<string> = new Set(['modal', 'do', 'have', 'be', 'get', 'verb']);
const LETS: ReadonlySet<string> = new Set([
  'let',
  'make',
  'made',
  'help',
  'helped',
  'have',
  'had',
  'see',
  'saw',
  'hear',
  'heard',
  'watch',
]);
const STOPS = /[,;:.!?()–—]/;

const skipped = (kind: string) => kind === 'adv' || kind === 'not';

/** Whether "you" at a place acts: its verb stands behind it, and nothing before it holds it. */
export function acts(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (word.terms.length > 1) return true;
  const before = at > 0 && STOPS.test(words[at - 1]?.gap ?? '') ? undefined : words[at - 1];
  let next = at + 1;
  while (skipped(kindOf(words[next])) && !STOPS.test(words[next - 1]?.gap ?? '')) next++;
  const behind = STOPS.test(words[next - 1]?.gap ?? '') ? undefined : words[next];
  const inverted = ['modal', 'do', 'have', 'be'].includes(kindOf(before)) && behind !== undefined;
  if (inverted) return true;
  if (kindOf(before) === 'prep' && !/^(?:before|after|since|until|than)$/.test(normOf(before))) return false;
  if (!VERBAL.has(kindOf(behind))) return false;
  if (LETS.has(normOf(before)) && termOf(behind)?.form === 'base') return false;
  return true;
}

/** Where the verb stands whose subject is the customer alone: "I was" becomes "you were". */
export function ownVerbs(text: string): ReadonlySet<number> {
  return new Set(
    clausesOf(text)
      .filter(({ subject }) => subject.head === 'i')
      .map(({ verb }) => verb.span.start),
  );
}
