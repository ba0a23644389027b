/** Runs every check in order, to the end, and says how many passed: the last line is the verdict. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { SAMPLE } from '../tests/e2e/matrix/editors.ts';
import { PACKAGES as ROUNDCUBE } from '../tests/e2e/real/roundcube.ts';
import { findChromium, findFirefox } from './browsers.ts';
import { install } from './real/install.ts';
import { type Env, run } from './run.ts';

type Count = { passed: number; failed: number };
type Assertion = { fullName: string; status: string; failureMessages: string[] };
type TestFile = { name: string; status: string; message: string; assertionResults: Assertion[] };
type Results = { numPassedTests: number; numTotalTests: number; testResults: TestFile[] };
type Step = { name: string; run: () => Count | Promise<Count>; needs?: 'builds' };

const RESULTS = 'test-results';
const PASSED: Count = { passed: 1, failed: 0 };
const FAILED: Count = { passed: 0, failed: 1 };
const broken = new Set<string>();
/** What failed, named once more at the end: whoever reads only the last lines of a long run sees it. */
const failures: string[] = [];
const triedTwice: string[] = [];

/**
 * The walks that a push runs: all of them in both browsers take longer than its 35 minutes on two cores. The rest runs by
 * `npm run test:e2e`, with AMENDS_BROWSER for the browser.
 */
const WALKS = {
  chromium: [
    'record',
    'follow-ups',
    'letters',
    'letters-kept',
    'letters-at-hand',
    'settings',
    'keys',
    'security',
    'quiet',
    'editors',
    'coach',
    'card',
    'tab-blanks',
    'held',
    'chip',
    'walk',
    'badge',
    'second-hand',
    'dialogs',
    'popped-out',
    'replaced',
    'kept-to-us',
  ],
  firefox: ['record', 'letters-kept', 'coach'],
} as const;

const alone = (step: Step): Step[][] => [[step]];
const walks = (browser: 'chromium' | 'firefox', title: string): Step => ({
  name: `the extension in ${title}`,
  run: vitest(
    'e2e',
    browser,
    {},
    WALKS[browser].map((name) => `tests/e2e/${name}.e2e.ts`),
  ),
  needs: 'builds',
});
const editors = (browser: 'chromium' | 'firefox', title: string): Step => ({
  name: `each kind of editor in ${title}`,
  run: vitest('editors', browser, {
    AMENDS_EDITORS: SAMPLE[browser].join(),
    AMENDS_MATRIX: 'sample',
    AMENDS_LANE: `editors-${browser}`,
  }),
  needs: 'builds',
});

/** Mail in real software, where that can be installed: `npm run test:real` runs it and two desks in both browsers. */
const real: Step = {
  name: 'real Roundcube in Chromium',
  run: async () =>
    install(ROUNDCUBE)
      ? vitest('real', 'chromium', { AMENDS_LANE: 'real' }, ['tests/e2e/real/roundcube.e2e.ts'])()
      : { passed: 0, failed: 0 },
  needs: 'builds',
};

const soak: Step = {
  name: 'a restless writer in Chromium',
  run: vitest('soak', 'chromium', { AMENDS_EDITORS: SAMPLE.soak.join(), AMENDS_LANE: 'soak' }),
  needs: 'builds',
};

/** One row after the other; a row's lanes side by side, as a browser mostly waits; in a lane one step after the other. */
const rows: Step[][][] = [
  alone({ name: 'browsers found', run: browsers }),
  alone({ name: 'format and lint', run: command('biome', 'ci', '--reporter=summary', '.') }),
  alone({ name: 'types', run: command('tsc', '--noEmit') }),
  alone({ name: 'dead code', run: command('knip') }),
  alone({ name: 'build for Chromium', run: build() }),
  alone({ name: 'build for Firefox', run: build('-b', 'firefox', '--mv3') }),
  alone({ name: 'weight', run: command('size-limit'), needs: 'builds' }),
  alone({ name: 'units, architecture', run: vitest('unit') }),
  alone({ name: 'components, what needs a page', run: vitest('page') }),
  [
    [walks('chromium', 'Chromium')],
    [walks('firefox', 'Firefox'), editors('firefox', 'Firefox'), editors('chromium', 'Chromium')],
    [soak, real],
  ],
];

function command(program: string, ...args: string[]): () => Promise<Count> {
  return async () => ((await run(program, args)) ? PASSED : FAILED);
}

function build(...args: string[]): () => Promise<Count> {
  return async () => {
    if (await run('wxt', ['build', ...args])) return PASSED;
    broken.add('builds');
    return FAILED;
  };
}

function vitest(
  project: string,
  browser = '',
  env: Env = {},
  files: readonly string[] = [],
): () => Promise<Count> {
  return async () => {
    const file = join(RESULTS, `${[project, browser, env.AMENDS_LANE].filter(Boolean).join('-')}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const clean = await run('vitest', ['run', '--project', project, ...files, ...reporters], {
      ...env,
      AMENDS_BROWSER: browser,
    });
    return clean ? read(file) : atLeastOneFailed(read(file));
  };
}

/** A skipped test proves nothing, so it counts as failed; so does a file that did not load. */
function read(file: string): Count {
  if (!existsSync(file)) return FAILED;
  const { numPassedTests, numTotalTests, testResults }: Results = JSON.parse(readFileSync(file, 'utf8'));
  const unloaded = testResults.filter(({ status, assertionResults }) => {
    return status === 'failed' && assertionResults.length === 0;
  });
  for (const { name, message } of unloaded) failures.push(`${relative('.', name)}\n  ${firstLine(message)}`);
  for (const { name, assertionResults } of testResults) {
    const failed = assertionResults.filter(({ status }) => status !== 'passed');
    // What failed and then passed keeps its first message.
    const again = assertionResults.filter(
      ({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0,
    );
    for (const { fullName } of again) triedTwice.push(`${relative('.', name)}: ${fullName}`);
    for (const { fullName, failureMessages } of failed) {
      failures.push(`${relative('.', name)}: ${fullName}\n  ${firstLine(failureMessages[0] ?? 'not run')}`);
    }
  }
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests + unloaded.length };
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0] ?? '';
}

function atLeastOneFailed({ passed, failed }: Count): Count {
  return { passed, failed: Math.max(failed, 1) };
}

function browsers(): Count {
  try {
    console.log(`${findChromium()}, ${findFirefox()}`);
    return PASSED;
  } catch (error) {
    console.error((error as Error).message);
    return FAILED;
  }
}

async function perform({ name, run, needs }: Step): Promise<Count> {
  console.log(`\n── ${name}`);
  const start = Date.now();
  if (needs && broken.has(needs)) console.log('not run: the build failed');
  const count = needs && broken.has(needs) ? FAILED : await run();
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  if (count.failed > 0) failures.push(`── ${name}: ${count.failed} failed`);
  console.log(`── ${name}: ${count.passed} passed, ${count.failed} failed, ${seconds} s`);
  return count;
}

async function performAll(lane: readonly Step[]): Promise<Count[]> {
  const counts: Count[] = [];
  for (const step of lane) counts.push(await perform(step));
  return counts;
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const counts: Count[] = [];
for (const row of rows) counts.push(...(await Promise.all(row.map(performAll))).flat());
if (triedTwice.length > 0) console.log(`\nPassed at the second try:\n${triedTwice.join('\n')}`);
if (failures.length > 0) console.log(`\nWhat failed:\n${failures.join('\n')}`);
const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
