import type { OwnLetter } from '../../types';

/** Version 1: docs/letter-files.md. */
export const VERSION = 1;

export const lettersToJson = (letters: readonly OwnLetter[]): string =>
  JSON.stringify({ amends: 'letters', version: VERSION, letters }, null, 2);
