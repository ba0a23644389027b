import type { OwnLetter } from '../../types';
import { letterFrom } from './letter';
import { list, record } from './shape';

/** Version 1: docs/letter-files.md. */
const VERSION = 1;

export const lettersToJson = (letters: readonly OwnLetter[]): string =>
  JSON.stringify({ amends: 'letters', version: VERSION, letters }, null, 2);

/** Letters from a file of ours. Throws what is wrong and where, and then nothing was taken. */
export function lettersFromJson(json: string, newId: () => string, now: Date): OwnLetter[] {
  const file = record(parsed(json), 'the file');
  if (file.amends !== 'letters') throw new Error('The file does not say "amends": "letters".');
  if (file.version !== VERSION)
    throw new Error(`version: ${JSON.stringify(file.version)} is not known; this reads version ${VERSION}.`);
  return list(file.letters, 'letters').map((one, index) => ({
    ...letterFrom(one, `letters[${index}]`),
    id: newId(),
    changed: now.toISOString(),
  }));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Error(`The file is not JSON: ${(error as Error).message}.`);
  }
}
