import type { Customer } from '../types';

const TITLES = /^(?:dr|mr|mrs|ms|miss|mx|prof|professor|sir|madam|herr|frau)\.?\s+/i;
const DEGREES = /^(?:ph\.?d|m\.?d|mba|jr|sr|ii|iii|esq|m\.?sc|b\.?sc|dds|cpa|rn)\.?$/i;

/** In words: “María de la Cruz Ortega”. */
const LONGEST_NAME = 5;

/**
 * The name to greet somebody by, from a full name as a page shows it: “Ortega, Maria”, “Dr. Maria Ortega, PhD”.
 * Null where only an address is known: better no name than a wrong one.
 */
export function firstName(full: string | null | undefined): string | null {
  if (!full || full.includes('@')) return null;
  const [head = '', ...rest] = full.split(',').map((part) => part.trim());
  const given = rest.find((part) => part && !DEGREES.test(part)) ?? head;
  let name = given;
  while (TITLES.test(name)) name = name.replace(TITLES, '');
  const [first = ''] = name.split(/\s+/);
  return /^\p{L}[\p{L}\p{M}'’-]+$/u.test(first) ? first : null;
}

/** Null where the page shows neither a name nor an address. */
export function named(full: string | null | undefined, address?: string | null): Customer | null {
  const shown = full?.trim() ?? '';
  const mail = [address, shown].find((text) => text?.includes('@'))?.trim() ?? null;
  const name = shown === '' || shown.includes('@') ? null : shown;
  return name || mail ? { firstName: firstName(name), name, address: mail } : null;
}

/** “Ana Lopes <ana@mail.example>”, alone or with a comma behind it. */
const ONE_ADDRESSEE = /^\s*"?([^"<>,@]*?)"?\s*<?([^\s<>,]+@[^\s<>,]+)>?\s*,?\s*$/;

/** Whom a line for recipients names; null for nobody, and for several: there is no telling who of them is the customer. */
export function addressee(line: string | null): Customer | null {
  const [, name, address] = ONE_ADDRESSEE.exec(line ?? '') ?? [];
  return address ? named(name, address) : null;
}

/** Whether a heading that may be a name or a subject reads as a name: a few words, the first and the last with a capital. */
export function readsAsName(text: string | null): boolean {
  const words = text?.split(' ') ?? [];
  const isProper = (word: string | undefined) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word ?? '');
  return words.length <= LONGEST_NAME && isProper(words[0]) && isProper(words.at(-1));
}
