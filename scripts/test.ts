/** Runs every check in order, to the end, and says how many passed: the last line is the verdict. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findFirefox } from './browsers.ts';
import { run } from './run.ts';

type Count = { passed: number; failed: number };
type Step = { name: string; run: () => Count; needs?: 'builds' };

const RESULTS = 'test-results';
const PASSED: Count = { passed: 1, failed: 0 };
const FAILED: Count = { passed: 0, failed: 1 };
const broken = new Set<string>();

const steps: Step[] = [
  { name: 'browsers found', run: browsers },
  { name: 'format and lint', run: command('biome', 'ci', '--reporter=summary', '.') },
  { name: 'types', run: command('tsc', '--noEmit') },
  { name: 'dead code', run: command('knip') },
  { name: 'build for Chromium', run: build() },
  { name: 'build for Firefox', run: build('-b', 'firefox', '--mv3') },
  { name: 'weight', run: command('size-limit'), needs: 'builds' },
  { name: 'units, components, architecture', run: vitest('unit') },
  { name: 'real editors in Chromium', run: vitest('e2e', 'chromium'), needs: 'builds' },
  { name: 'real editors in Firefox', run: vitest('e2e', 'firefox'), needs: 'builds' },
  { name: 'each kind of editor in Chromium', run: vitest('editors', 'chromium'), needs: 'builds' },
  { name: 'each kind of editor in Firefox', run: vitest('editors', 'firefox'), needs: 'builds' },
];

function command(program: string, ...args: string[]): () => Count {
  return () => (run(program, args) ? PASSED : FAILED);
}

function build(...args: string[]): () => Count {
  return () => {
    if (run('wxt', ['build', ...args])) return PASSED;
    broken.add('builds');
    return FAILED;
  };
}

function vitest(project: string, browser = ''): () => Count {
  return () => {
    const file = join(RESULTS, `${project}${browser && `-${browser}`}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const clean = run('vitest', ['run', '--project', project, ...reporters], { AMENDS_BROWSER: browser });
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

function perform({ name, run, needs }: Step): Count {
  console.log(`\n── ${name}`);
  const start = Date.now();
  if (needs && broken.has(needs)) console.log('not run: the build failed');
  const count = needs && broken.has(needs) ? FAILED : run();
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${count.passed} passed, ${count.failed} failed, ${seconds} s`);
  return count;
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const counts = steps.map(perform);
const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
