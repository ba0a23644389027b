import type { Customer } from '../types';

/** Half of SHA-256: no two customers of a record will share it. */
const HASH_BYTES = 16;

/**
 * What stands for a customer in the record: by address, and by name, each only on its site. The first is the
 * one that is kept. None where the page told neither.
 */
export async function customerKeys(
  site: string,
  customer: Pick<Customer, 'address' | 'name'> | null,
  salt: string,
): Promise<string[]> {
  const known = [customer?.address, customer?.name].filter((one) => one != null && one.trim() !== '');
  return Promise.all(known.map((one) => hash([salt, site, plain(one as string)].join('\n'))));
}

export const labelOf = (customer: Customer | null): string | null =>
  customer?.name ?? customer?.address ?? null;

const plain = (words: string) => words.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

async function hash(words: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words)));
  return [...bytes.slice(0, HASH_BYTES)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
