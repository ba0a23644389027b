import type { OwnLetter, TeamLetter } from '../types';
import { letterFrom } from './exchange/letter';

/** No letter of one's own has such an id. */
const PREFIX = 'team:';

/** The letters of the house style, as the finder shows them: marked, and read only. */
export function teamLetters(letters: Readonly<Record<string, TeamLetter>>): OwnLetter[] {
  return Object.entries(letters).map(([name, letter]) => ({
    ...letterFrom(letter, name),
    id: PREFIX + name,
    team: true,
    changed: '',
  }));
}
