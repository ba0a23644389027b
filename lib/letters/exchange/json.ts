import { FileFault } from '../../files/fault';
import { readJson } from '../../files/json';
import type { OwnLetter } from '../../types';
import { letterFrom } from './letter';
import { list, Misfit, record } from './shape';
import { VERSION } from './to-json';

/** Letters from a file of ours. Throws a `FileFault`: what is wrong and where, and then nothing was taken. */
export function lettersFromJson(json: string, newId: () => string, now: Date): OwnLetter[] {
  try {
    const file = record(parsed(json), '{}');
    if (file.amends !== 'letters') throw new FileFault('notOurs');
    if (file.version !== VERSION) throw new FileFault('version', null, JSON.stringify(file.version));
    return list(file.letters, 'letters').map((one, index) => ({
      ...letterFrom(one, `letters[${index}]`),
      id: newId(),
      changed: now.toISOString(),
    }));
  } catch (error) {
    if (error instanceof Misfit) throw new FileFault('shape', null, error.at);
    throw error;
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    readJson(json); // it throws with the place, which the browser does not tell
    throw new FileFault('notOurs');
  }
}
