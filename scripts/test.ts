/** Runs every check in order, to the end, and says how many passed: the last line is the verdict. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findFirefox } from './browsers.ts';
import { run } from './run.ts';

type Count = { passed: number; failed: number };
type Step = { name: string; run: () => Count | Promise<Count>; needs?: 'builds' };

const RESULTS = 'test-results';
const PASSED: Count = { passed: 1, failed: 0 };
const FAILED: Count = { passed: 0, failed: 1 };
const broken = new Set<string>();

/** One row after the other; the steps of a row side by side, as a browser mostly waits. */
const rows: Step[][] = [
  [{ name: 'browsers found', run: browsers }],
  [{ name: 'format and lint', run: command('biome', 'ci', '--reporter=summary', '.') }],
  [{ name: 'types', run: command('tsc', '--noEmit') }],
  [{ name: 'dead code', run: command('knip') }],
  [{ name: 'build for Chromium', run: build() }],
  [{ name: 'build for Firefox', run: build('-b', 'firefox', '--mv3') }],
  [{ name: 'weight', run: command('size-limit'), needs: 'builds' }],
  [{ name: 'units, architecture', run: vitest('unit') }],
  [{ name: 'components, what needs a page', run: vitest('page') }],
  [
    { name: 'the extension in Chromium', run: vitest('e2e', 'chromium'), needs: 'builds' },
    { name: 'the extension in Firefox', run: vitest('e2e', 'firefox'), needs: 'builds' },
  ],
  [
    { name: 'each kind of editor in Chromium', run: vitest('editors', 'chromium'), needs: 'builds' },
    { name: 'each kind of editor in Firefox', run: vitest('editors', 'firefox'), needs: 'builds' },
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

function vitest(project: string, browser = ''): () => Promise<Count> {
  return async () => {
    const file = join(RESULTS, `${project}${browser && `-${browser}`}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const clean = await run('vitest', ['run', '--project', project, ...reporters], {
      AMENDS_BROWSER: browser,
    });
    return clean ? read(file) : atLeastOneFailed(read(file));
  };
}

/** A skipped test proves nothing, so it counts as failed; so does a file that did not load. */
function read(file: string): Count {
  if (!existsSync(file)) return FAILED;
  const found = JSON.parse(readFileSync(file, 'utf8'));
  const unloaded = found.testResults.filter((one: { status: string; assertionResults: unknown[] }) => {
    return one.status === 'failed' && one.assertionResults.length === 0;
  });
  const passed = found.numPassedTests;
  return { passed, failed: found.numTotalTests - passed + unloaded.length };
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
  console.log(`── ${name}: ${count.passed} passed, ${count.failed} failed, ${seconds} s`);
  return count;
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const counts: Count[] = [];
for (const row of rows) counts.push(...(await Promise.all(row.map(perform))));
const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
