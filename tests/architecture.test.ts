/** The import rules and the tables of ARCHITECTURE.md, held against the source as it is. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** What each room may import of ours, beside itself and `lib/types`. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'lib/types': [],
  'lib/text': [],
  'lib/page': [],
  'lib/authorship': ['lib/text'],
  'lib/letters': ['lib/followups', 'lib/text', 'lib/authorship', 'lib/files', 'lib/replies'],
  'lib/checklist': ['lib/text'],
  'lib/analysis': ['lib/text', 'lib/authorship', 'lib/complaint'],
  // It reads by the same grammar and keeps what it read in the same way.
  'lib/complaint': ['lib/text', 'lib/analysis'],
  'lib/files': [],
  'lib/replies': ['lib/text', 'lib/files'],
  'lib/editors': ['lib/text', 'lib/page', 'lib/authorship'],
  // The mirror of a textarea serves both: where its text stands, and where its underlines are drawn.
  'lib/painter': ['lib/text', 'lib/page', 'lib/editors/textarea-mirror'],
  'lib/sites': ['lib/text', 'lib/page'],
  'lib/browser': [],
  'lib/db': [],
  'lib/record': ['lib/files'],
  'lib/trends': [],
  'lib/followups': [],
  'lib/whys': [],
  'lib/impact': [],
  'lib/amends': [],
  'lib/channel': [],
  'lib/stores': ['lib/followups', 'lib/browser', 'lib/letters/exchange', 'lib/files'],
  'lib/session': [
    'lib/page',
    'lib/text',
    'lib/authorship',
    'lib/checklist',
    'lib/editors',
    'lib/painter',
    'lib/sites',
    'lib/stores',
    'lib/browser',
  ],
  components: [
    'lib/text',
    'lib/page',
    'lib/stores',
    'lib/letters',
    'lib/analysis/rules',
    'lib/browser/rule-words',
    'lib/whys',
    'lib/impact',
    'lib/amends',
    'lib/channel',
    'lib/record',
    'lib/trends',
    'lib/replies',
    'lib/files',
  ],
  entrypoints: ['lib', 'components'],
};
const WITH_BROWSER = ['entrypoints', 'lib/browser'];
const WITH_DOM = [
  'lib/page',
  'lib/editors',
  'lib/sites',
  'lib/painter',
  'lib/session',
  'components',
  'entrypoints',
];

/** A file of `dir` that declares a `type` must be named in `table`. */
const TABLES = [
  { dir: 'lib/analysis/rules', type: 'Rule', table: 'lib/analysis/rules/index.ts' },
  { dir: 'lib/analysis/parts', type: 'Part', table: 'lib/analysis/parts/index.ts' },
  { dir: 'lib/letters/library', type: 'Letter', table: 'lib/letters/library/index.ts' },
  { dir: 'lib/editors', type: 'EditorAdapter', table: 'lib/editors/adapters.ts' },
  { dir: 'lib/sites', type: 'Site', table: 'lib/sites/sites.ts' },
];

type Source = { path: string; code: string; imports: string[] };

const sources = ['entrypoints', 'components', 'lib'].flatMap(filesUnder).map(readSource);

function filesUnder(dir: string): string[] {
  return readdirSync(join(ROOT, dir), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${dir}/${name.replaceAll('\\', '/')}`);
}

function readSource(path: string): Source {
  const code = readFileSync(join(ROOT, path), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
  const found = code.matchAll(/(?:\bfrom|\bimport|\bimport\s*\()\s*['"]([^'"]+)['"]/g);
  return { path, code, imports: [...found].map((match) => toPath(path, match[1] as string)) };
}

/** `./x`, `@/lib/x` and `~/lib/x` as a path from the root; a package as it is. */
function toPath(from: string, specifier: string): string {
  if (/^[@~]\//.test(specifier)) return specifier.slice(2);
  if (!specifier.startsWith('.')) return specifier;
  return relative(ROOT, resolve(ROOT, dirname(from), specifier)).replaceAll('\\', '/');
}

const within = (path: string, dir: string) => path === dir || path.startsWith(`${dir}/`);
const ours = (path: string) => ['lib', 'components', 'entrypoints'].some((top) => within(path, top));
const room = (path: string) => Object.keys(MAY_IMPORT).find((name) => within(path, name));

function offences(wrong: (source: Source, imported: string) => boolean): string[] {
  return sources.flatMap((source) =>
    source.imports.filter((path) => wrong(source, path)).map((path) => `${source.path} imports ${path}`),
  );
}

describe('who may import whom', () => {
  test('every file stands in a room', () => {
    const homeless = sources.map((source) => source.path).filter((path) => !room(path));
    expect(homeless).toEqual([]);
  });

  test.each(Object.entries(MAY_IMPORT))('%s keeps to its neighbours', (name, neighbours) => {
    const allowed = [name, 'lib/types', ...neighbours];
    const wrong = offences(
      (source, path) => room(source.path) === name && ours(path) && !allowed.some((dir) => within(path, dir)),
    );
    expect(wrong).toEqual([]);
  });

  test('nobody imports an entrypoint but its own files', () => {
    expect(
      offences((source, path) => within(path, 'entrypoints') && !within(source.path, 'entrypoints')),
    ).toEqual([]);
  });

  test('compromise is imported in one file, and in the one that loads it', () => {
    const its = ['lib/analysis/parse.ts', 'lib/analysis/quick-load.ts'];
    expect(offences((source, path) => within(path, 'compromise') && !its.includes(source.path))).toEqual([]);
  });
});

describe('who may touch what', () => {
  const using = (pattern: RegExp, rooms: string[]) =>
    sources
      .filter(({ path, code }) => pattern.test(code) && !rooms.some((dir) => within(path, dir)))
      .map((source) => source.path);

  test('the browser is reached through one door', () => {
    expect(using(/\b(?:browser|chrome)\.\w|wxt\/browser/, WITH_BROWSER)).toEqual([]);
  });

  test('the page is touched only where the page is the subject', () => {
    expect(using(/(?<![.\w])(?:document|window)\.\w/, WITH_DOM)).toEqual([]);
  });
});

describe('tables kept by hand', () => {
  test.each(TABLES)('every $type stands in $table', ({ dir, type, table }) => {
    const list = sources.find((source) => source.path === table);
    expect(list, table).toBeDefined();
    const declared = new RegExp(`export const (\\w+)\\s*(?::\\s*${type}\\b|=[^;]*satisfies ${type}\\b)`, 'g');
    const missing = sources
      .filter((source) => within(source.path, dir) && source.path !== table)
      .flatMap(({ path, code }) => [...code.matchAll(declared)].map((match) => ({ path, name: match[1] })))
      .filter(({ name }) => !new RegExp(`\\b${name}\\b`).test(list?.code ?? ''));
    expect(missing).toEqual([]);
  });
});
