/** How fast the analysis is, beside `write-good` and Harper on the same drafts: `npm run bench`, about a minute. */
import nlp from 'compromise';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import writeGood from 'write-good';
import { analyse } from '../lib/analysis';
import { draftOf, edited, LETTER, renewed } from './bench/drafts';
import { firstAnalysis } from './bench/first';
import { heapAfter } from './bench/heap';
import { measure, ms, type Run, type Times } from './bench/measure';

const MANY = 60;
const FEW = 5;
/** A pause in typing every two and a half seconds. */
const HOURS_CHANGES = 1440;

const harper = new LocalLinter({ binary: binaryInlined });
await harper.setup();

const changed =
  (draft: string): Run =>
  (round) =>
    analyse(edited(draft, round));
const cold =
  (draft: string): Run =>
  (round) =>
    analyse(renewed(draft, round));
const others = (draft: string, change: typeof edited): Run[] => [
  (round) => writeGood(change(draft, round)),
  (round) => harper.lint(change(draft, round)),
];

/** Rows of one comparison: their runs take turns. */
async function compare<const Names extends readonly string[]>(
  rounds: number,
  names: Names,
  ...runs: Run[]
): Promise<{ [K in keyof Names]: Times }> {
  const times = await measure(rounds, ...runs);
  for (const [i, { median, p95 }] of times.entries())
    console.log(names[i]?.padEnd(46), ms(median).padStart(10), ms(p95).padStart(10));
  console.log('');
  return times as unknown as { [K in keyof Names]: Times };
}

console.log(''.padEnd(46), 'median'.padStart(10), 'p95'.padStart(10));
const SHORT = draftOf(300);
const LONG = draftOf(5000);
const grown = heapAfter(HOURS_CHANGES, changed(LONG));
const [letter, parse, , letterByHarper] = await compare(
  MANY,
  [
    'a letter of 840 characters, all of it new',
    "… compromise's full parse of it",
    '… write-good',
    '… Harper',
  ],
  cold(LETTER),
  (round) => nlp(renewed(LETTER, round)),
  ...others(LETTER, renewed),
);
const [long, short, , longByHarper] = await compare(
  MANY,
  ['one sentence changed in 5,000 words', '… in 300 words', '… write-good, 5,000', '… Harper, 5,000'],
  changed(LONG),
  changed(SHORT),
  ...others(LONG, edited),
);
const [small, , large] = await compare(
  FEW,
  ['300 words, all new', '3,000 words', '30,000 words'],
  ...[300, 3000, 30_000].map((words) => cold(draftOf(words))),
);
const first = await firstAnalysis(LETTER);

const ratio = (n: number) => `${n.toFixed(n < 10 ? 2 : 0)}×`;
const atMost = (what: string, is: number, budget: number, unit: (n: number) => string) =>
  verdict(what, unit(is), `at most ${unit(budget)}`, is <= budget);
const verdict = (what: string, is: string, budget: string, kept: boolean) =>
  console.log(what.padEnd(46), is.padStart(10), budget.padStart(18), kept ? '  kept' : '  BROKEN');
atMost('a change in 5,000 words, median', long.median, 4, ms);
atMost('a change in 5,000 words, p95', long.p95, 8, ms);
const faster = longByHarper.median / long.median;
verdict('… times faster than Harper', ratio(faster), 'at least 10×', faster >= 10);
atMost('… against a draft of 300 words', long.median / short.median, 1.5, ratio);
atMost('a new letter against its full parse', letter.median / parse.median, 2.5, ratio);
atMost('a new letter against Harper', letter.median / letterByHarper.median, 1, ratio);
atMost('time per word at 100 times the length', large.median / small.median / 100, 1.5, ratio);
atMost('heap after an hour of changes to 5,000 words', grown, 30, (mb) => `${mb.toFixed(0)} MB`);
atMost('the first analysis by a stopped background', first, 250, ms);
await harper.dispose();
