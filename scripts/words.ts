/** The words of the screens, for the command line. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

type Words = { readonly [key: string]: string | Words };

const ENGLISH = parse(readFileSync(resolve(import.meta.dirname, '../locales/en.yml'), 'utf8')) as Words;

/** The English words for a number of things; the first place is the number itself. */
export const counted = (key: string, count: number, ...more: readonly number[]): string =>
  words(`${key}.${count === 1 ? 1 : 'n'}`, [count, ...more]);

/** The English words of a key, with `$1`, `$2` … filled in. Throws where there is no such key. */
export function words(key: string, places: readonly (string | number)[] = []): string {
  let found: string | Words | undefined = ENGLISH;
  for (const part of key.split('.')) found = typeof found === 'object' ? found[part] : undefined;
  if (typeof found !== 'string') throw new Error(`No words for ${key}`);
  return found.replace(/\$(\d)/g, (_, place: string) => String(places[Number(place) - 1] ?? ''));
}
