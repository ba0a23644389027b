/**
 * `npm run soak -- [--seed N] [--actions N] [--editors a,b] [--browser firefox] [--jobs N]`: a long soak, in both
 * browsers unless one is named; as many editors at a time as there are jobs, as a browser mostly waits.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { EDITORS } from '../tests/e2e/matrix/editors.ts';
import { BUILD_FOR, run, runAside } from './run.ts';

type Browser = keyof typeof BUILD_FOR;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    actions: { type: 'string', default: '2000' },
    editors: { type: 'string', default: EDITORS.map(({ name }) => name).join() },
    browser: { type: 'string' },
    jobs: { type: 'string', default: String(availableParallelism()) },
  },
});

const browsers = (['chromium', 'firefox'] as const).filter(
  (browser) => !values.browser || values.browser === browser,
);
const editors = values.editors.split(',');
const unknown = editors.filter((editor) => !EDITORS.some(({ name }) => name === editor));
if (browsers.length === 0) unknown.push(`${values.browser}`);
if (unknown.length > 0) throw new Error(`Unknown: ${unknown}. See tests/e2e/matrix/editors.ts.`);

async function soak(browser: Browser, editor: string, lane: string): Promise<void> {
  const start = Date.now();
  const { ok, said } = await runAside('vitest', ['run', '--project', 'soak', '--retry', '0'], {
    AMENDS_BROWSER: browser,
    AMENDS_LANE: lane,
    AMENDS_SEED: values.seed,
    AMENDS_ACTIONS: values.actions,
    AMENDS_EDITORS: editor,
  });
  const seconds = Math.round((Date.now() - start) / 1000);
  console.log(`${ok ? 'passed' : 'FAILED'}: ${editor}, ${browser}, ${seconds} s${ok ? '' : `\n${said}`}`);
  if (!ok) process.exitCode = 1;
}

console.log(`seed ${values.seed}, ${values.actions} actions in each of ${editors}`);
process.exitCode = 0;
for (const browser of browsers) {
  if (!(await run('wxt', ['build', ...BUILD_FOR[browser]]))) process.exit(1);
  const left = [...editors];
  const job = async (_: unknown, number: number) => {
    for (let next = left.shift(); next; next = left.shift()) await soak(browser, next, `soak-${number}`);
  };
  await Promise.all(Array.from({ length: Number(values.jobs) }, job));
}
