/** How fast the analysis is, beside `write-good` and Harper on the same drafts: `npm run bench`, about a minute. */
import nlp from 'compromise';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import writeGood from 'write-good';
import { analyse } from '../lib/analysis';
import { forget } from '../lib/analysis/remember';

import { draftOf, edited, LETTER } from './bench/drafts';
import { firstAnalysis } from './bench/first';
import { measure, ms, type Times } from './bench/measure';

const SHORT = draftOf(300);
const LONG = draftOf(5000);
const MANY = 60;
const FEW = 5;

type Check = { readonly what: string; readonly is: string; readonly budget: string; readonly kept: boolean };
const checks: Check[] = [];
const check = (what: string, is: string, budget: string, kept: boolean) =>
  checks.push({ what, is, budget, kept });
const ratio = (n: number) => `${n.toFixed(n < 10 ? 2 : 0)}×`;

const harper = new LocalLinter({ binary: binaryInlined });
await harper.setup();

const cold = (draft: string) => (time: number) => {
  forget();
  return analyse(edited(draft, time));
};
const line = (what: string, ...times: Times[]) =>
  console.log(what.padEnd(34), ...times.map((t) => `${ms(t.median)} / ${ms(t.p95)}`.padEnd(24)));

console.log('median / p95'.padEnd(34), ...['Amends', 'write-good', 'Harper'].map((n) => n.padEnd(24)));
async function beside(what: string, times: number, draft: string, ours: (time: number) => unknown) {
  const mine = await measure(times, ours);
  const good = await measure(FEW, (time) => writeGood(edited(draft, time)));
  const theirs = await measure(FEW, (time) => harper.lint(edited(draft, time)));
  line(what, mine, good, theirs);
  return { mine, good, theirs };
}

const letter = await beside('a letter of 840 characters, cold', MANY, LETTER, cold(LETTER));
const short = await beside('one sentence changed in 300 words', MANY, SHORT, (t) =>
  analyse(edited(SHORT, t)),
);
const long = await beside('one sentence changed in 5,000', MANY, LONG, (t) => analyse(edited(LONG, t)));
const floor = await measure(MANY, (time) => nlp(edited(LETTER, time)));
line("the letter's full parse alone", floor);
const lengths = [300, 3000, 30_000];
const grown: Times[] = [];
for (const words of lengths) grown.push(await measure(FEW, cold(draftOf(words))));
lengths.forEach((words, i) => {
  line(`${words.toLocaleString('en')} words, cold`, grown[i] as Times);
});
const first = firstAnalysis(LETTER);
console.log('the first analysis after a start'.padEnd(34), ms(first));

const per = (i: number) => (grown[i]?.median ?? 0) / (lengths[i] ?? 1);
const perChange = long.theirs.median / long.mine.median;
const beyondShort = long.mine.median / short.mine.median;
const beyondParse = letter.mine.median / floor.median;
const beyondHarper = letter.mine.median / letter.theirs.median;
const growth = per(2) / per(0);
check('a change in 5,000 words, median', ms(long.mine.median), '4 ms', long.mine.median <= 4);
check('a change in 5,000 words, p95', ms(long.mine.p95), '8 ms', long.mine.p95 <= 8);
check('… times faster than Harper', ratio(perChange), 'at least 10×', perChange >= 10);
check('… against a draft of 300 words', ratio(beyondShort), 'at most 1.5×', beyondShort <= 1.5);
check('cold letter against its full parse', ratio(beyondParse), 'at most 2.5×', beyondParse <= 2.5);
check('cold letter against Harper', ratio(beyondHarper), 'at most 1×', beyondHarper <= 1);
check('the first analysis after a start', ms(first), '250 ms', first <= 250);
check('time per word at 100× the length', ratio(growth), 'at most 1.5×', growth <= 1.5);
console.log('');
for (const { what, is, budget, kept } of checks)
  console.log(what.padEnd(38), is.padEnd(12), `budget ${budget}`.padEnd(22), kept ? 'kept' : 'BROKEN');
await harper.dispose();
