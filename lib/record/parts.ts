/** So many entries at a time that the page can answer between two parts. */
const PART = 500;

/** Cuts a list into pieces of that length. */
export function* pieces<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += PART) yield all.slice(at, at + PART);
}

/** Goes through them with a pause after each, in which the page answers its user. */
export async function unhurried<T>(parts: Iterable<T>, take: (part: T) => void): Promise<void> {
  for (const part of parts) {
    take(part);
    await new Promise<void>((go) => setTimeout(go));
  }
}

/** A file of such parts. */
export async function fileOf(parts: Iterable<string>, type: string): Promise<Blob> {
  const made: Blob[] = [];
  await unhurried(parts, (part) => made.push(new Blob([part])));
  return new Blob(made, { type });
}
