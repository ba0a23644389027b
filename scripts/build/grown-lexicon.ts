/**
 * compromise packs its dictionary as stems, and grows it into 24,000 words each time it is loaded: nearly a quarter of
 * the time that a stopped background takes to answer. Here it is grown while we build, and packed again as plainly as can
 * be: the words of one tag in order, each as how much it shares with the word before it and the rest. That weighs a
 * third less than JSON and is read as fast, in a fifth of the time that growing takes.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const MODEL = join(
  dirname(createRequire(import.meta.url).resolve('compromise')),
  '../../src/2-two/preTagger/model/index.js',
);
const WORDS = 'virtual:grown-lexicon';

/** What growing takes and gives, in compromise's own source. */
const STEMS = "import { lexicon, switches, frozenLex } from './lexicon/index.js'";
const GROWER = "import expandLexicon from './_expand/index.js'";
const GROWS = 'model = expandLexicon(model)';
const CACHE = '_multiCache: {},';
const UNCOUNTABLE = 'uncountable: {},';

type Words = Readonly<Record<string, unknown>>;
type Grown = Readonly<Record<'lexicon' | 'frozenLex' | '_multiCache' | 'switches' | 'uncountable', Words>>;

export function grownLexicon(): Plugin {
  return {
    name: 'grown-lexicon',
    enforce: 'pre',
    apply: 'build',
    resolveId: (id) => (id === WORDS ? `\0${WORDS}` : undefined),
    load: async (id) => {
      if (id === `\0${WORDS}`) return wordsModule(await grown());
      return id.split('?')[0] === MODEL ? ungrowing(readFileSync(MODEL, 'utf8')) : undefined;
    },
  };
}

async function grown(): Promise<Grown> {
  const { one, two } = (await import(pathToFileURL(MODEL).href)).default;
  const { lexicon, frozenLex, _multiCache } = one;
  const { switches, uncountable } = two;
  return { lexicon, frozenLex, _multiCache, switches, uncountable };
}

/** Each value with its words: each a digit in base 36, how many letters it shares with the word before, and the rest. */
type Packed = readonly (readonly [value: unknown, words: string])[];

const BETWEEN = '\n';
const MOST_SHARED = 35;

export function packed(words: Words): Packed {
  const byValue = new Map<string, string[]>();
  for (const [word, value] of Object.entries(words)) {
    const key = JSON.stringify(value);
    const list = byValue.get(key);
    if (list) list.push(word);
    else byValue.set(key, [word]);
  }
  return Array.from(byValue, ([key, list]) => [JSON.parse(key), withSharedStarts(list.sort()).join(BETWEEN)]);
}

function withSharedStarts(words: readonly string[]): string[] {
  return words.map((word, i) => {
    const before = words[i - 1] ?? '';
    let shared = 0;
    while (shared < MOST_SHARED && shared < before.length && word[shared] === before[shared]) shared++;
    return shared.toString(36) + word.slice(shared);
  });
}

/** Runs in the background as it is written here: it stands alone. */
export function unpacked(all: Packed): Record<string, unknown> {
  const words: Record<string, unknown> = {};
  for (const [value, list] of all) {
    let word = '';
    for (const entry of list.split('\n')) {
      word = word.slice(0, Number.parseInt(entry.charAt(0), 36)) + entry.slice(1);
      words[word] = value;
    }
  }
  return words;
}

const wordsModule = (grown: Grown): string =>
  Object.entries(grown)
    .map(
      ([name, words]) =>
        `export const ${name} = unpacked(JSON.parse(${JSON.stringify(JSON.stringify(packed(words)))}));`,
    )
    .join('\n')
    .concat('\n', unpacked.toString());

/** compromise's model with the words as they are, and nothing that grows them. */
function ungrowing(source: string): string {
  const changes: readonly (readonly [string, string])[] = [
    [STEMS, `import { lexicon, switches, frozenLex, _multiCache, uncountable } from '${WORDS}'`],
    [GROWER, ''],
    [GROWS, ''],
    [CACHE, '_multiCache,'],
    [UNCOUNTABLE, 'uncountable,'],
  ];
  return changes.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2)
      throw new Error(`compromise has changed: “${from}” stands no more (or twice) in ${MODEL}.`);
    return text.replace(from, to);
  }, source);
}
