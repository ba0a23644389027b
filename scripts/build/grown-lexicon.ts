/**
 * compromise packs its dictionary as stems, and grows it into 24,000 words each time it is loaded: nearly a quarter of
 * the time that a stopped background takes to answer. Here it is grown while we build. As JSON the words weigh more than
 * twice as much, and are read in a fifth of the time.
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

type Grown = Readonly<Record<'lexicon' | 'frozenLex' | '_multiCache' | 'switches' | 'uncountable', object>>;

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

const wordsModule = (grown: Grown): string =>
  Object.entries(grown)
    .map(([name, words]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(words))});`)
    .join('\n');

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
