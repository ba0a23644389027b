/** What is wrong with a value in a file, and where: `letters[3].blanks[0].kind`. */
export class Misfit extends Error {
  constructor(
    readonly at: string,
    what: string,
  ) {
    super(`${at}: ${what}`);
  }
}

export function record(value: unknown, at: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Misfit(at, 'should be an object.');
  return value as Record<string, unknown>;
}

export function list(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Misfit(at, 'should be a list.');
  return value;
}

export function text(value: unknown, at: string): string {
  if (typeof value !== 'string') throw new Misfit(at, 'should be text.');
  return value;
}

export function words(value: unknown, at: string): string {
  const written = text(value, at);
  if (written.trim() === '') throw new Misfit(at, 'is empty.');
  return written;
}

export function among<T extends string>(known: readonly T[], value: unknown, at: string): T {
  const found = known.find((one) => one === value);
  if (!found) throw new Misfit(at, `${JSON.stringify(value)} is none of ${known.join(', ')}.`);
  return found;
}
