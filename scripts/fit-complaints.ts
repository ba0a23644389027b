/**
 * Learns anew how a complaint is read: `npm run fit -- [FILE.jsonl… --third 1,2]`. It takes the messages of
 * `tests/complaint/messages.txt` and of the files, and writes `lib/complaint/read/weights.json`.
 */
import { writeFileSync } from 'node:fs';
import type { Weights } from '../lib/complaint/read/weigh';
import { labelledIn } from './complaints/labelled';
import { learnedOf } from './complaints/learned';
import { wanted } from './eval/rows';

const OWN = 'tests/complaint/messages.txt';
const OUT = 'lib/complaint/read/weights.json';

const args = process.argv.slice(2);
const files = args.filter((a, i) => a.endsWith('.jsonl') && args[i - 1] !== '--third');
const messages = [OWN, ...files].flatMap((file) => labelledIn(file, wanted(args)));
const learned = learnedOf(messages);
const line = ([trait, own]: [string, readonly number[]]) => `    ${JSON.stringify(trait)}: [${own}]`;
const block = ([name, table]: [string, Weights]) =>
  `  "${name}": {\n${Object.entries(table).map(line).join(',\n')}\n  }`;
writeFileSync(OUT, `{\n${Object.entries(learned).map(block).join(',\n')}\n}\n`);
console.log(`${messages.length} messages, ${Object.keys(learned.kinds).length} traits: ${OUT}`);
