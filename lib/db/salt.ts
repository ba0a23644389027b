import { database } from './open';

const NAME = 'salt';
const BYTES = 16;

/** Made up once per browser and never handed out: without it the customers' hashes tell nothing. */
export async function salt(): Promise<string> {
  const change = (await database()).transaction('secrets', 'readwrite');
  const known = await change.store.get(NAME);
  const now = known ?? made();
  if (known === undefined) await change.store.put(now, NAME);
  await change.done;
  return now;
}

const made = () => hex(crypto.getRandomValues(new Uint8Array(BYTES)));
const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
