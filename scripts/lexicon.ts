/**
 * Grows the wide classes of words from WordNet: `npm run lexicon` writes `lib/analysis/lexicon/senses.json`. A class is
 * what stands under some meanings; a word is in it by its most usual meaning, and only where people do use the word.
 * What such a class gets wrong is taken out where it is asked (`nouns.ts`).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Pos, type Word, wordsOf } from './lexicon/wordnet';

const OUT = join(import.meta.dirname, '../lib/analysis/lexicon/senses.json');

type Class = {
  readonly pos: Pos;
  /** Names of meanings, or of the file that a meaning stands in (".18": people). */
  readonly under: readonly string[];
};

const CLASSES: Readonly<Record<string, Class>> = {
  trade: {
    pos: 'noun',
    under: [
      'worker.18',
      'professional.18',
      'employee.18',
      'leader.18',
      'creator.18',
      'capitalist.18',
      'owner.18',
      'holder.18',
      'provider.18',
      'traveler.18',
      'defender.18',
      'neighbor.18',
      'educator.18',
      'learner.18',
      'novice.18',
      'friend.18',
    ],
  },
  kin: { pos: 'noun', under: ['relative.18', 'spouse.18', 'child.18', 'friend.18', 'neighbor.18'] },
  body: { pos: 'noun', under: ['external_body_part.8', 'body_part.8', 'organ.8', 'joint.8', 'process.8'] },
  animal: {
    pos: 'noun',
    under: ['mammal.5', 'bird.5', 'domestic_animal.5', 'young_mammal.5', 'pet.5', 'fish.5'],
  },
  ailment: {
    pos: 'noun',
    under: ['ill_health.26', 'death.11', 'pain.9', 'symptom.26', 'injury.26'],
  },
  weather: { pos: 'noun', under: ['weather.19', 'atmospheric_phenomenon.19', 'geological_phenomenon.19'] },
  feeling: { pos: 'noun', under: ['.12'] },
};

const stands = (meaning: readonly string[], under: readonly string[]): boolean =>
  meaning.some((name, i) =>
    under.some((u) => (u.startsWith('.') ? i === 0 && name.endsWith(u) : name === u)),
  );

/** No words for a file that anybody may read. */
const CRUDE = new Set(['ass', 'pussy', 'tit']);

/** Met less often, a word is a stranger to most writers, or has another meaning more often than not. */
const USUAL = 2;

const members = (words: readonly Word[], { under }: Class): string[] =>
  words
    .filter(({ word, met, meanings }) => met >= USUAL && !CRUDE.has(word) && stands(meanings[0] ?? [], under))
    .map(({ word }) => word);

const all = { noun: wordsOf('noun'), verb: wordsOf('verb') };
const grown = Object.fromEntries(
  Object.entries(CLASSES).map(([name, of]) => [name, members(all[of.pos], of).join(' ')]),
);
writeFileSync(OUT, `${JSON.stringify(grown, null, 2)}\n`);
for (const [name, words] of Object.entries(grown)) console.log(`${name}: ${words.split(' ').length}`);
