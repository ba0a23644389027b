/** `npm run soak -- [--seed N] [--actions N] [--editors a,b] [--browser firefox]`: a long soak, in both browsers unless one is named. */
import { parseArgs } from 'node:util';
import { EDITORS } from '../tests/e2e/matrix/editors.ts';
import { BUILD_FOR, run } from './run.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    actions: { type: 'string', default: '2000' },
    editors: { type: 'string', default: EDITORS.map(({ name }) => name).join() },
    browser: { type: 'string' },
  },
});

const browsers = (['chromium', 'firefox'] as const).filter(
  (browser) => !values.browser || values.browser === browser,
);

console.log(`seed ${values.seed}, ${values.actions} actions in each of ${values.editors}`);
process.exitCode = 0;
for (const AMENDS_BROWSER of browsers) {
  const env = {
    AMENDS_BROWSER,
    AMENDS_SEED: values.seed,
    AMENDS_ACTIONS: values.actions,
    AMENDS_EDITORS: values.editors,
  };
  const holds =
    (await run('wxt', ['build', ...BUILD_FOR[AMENDS_BROWSER]])) &&
    (await run('vitest', ['run', '--project', 'editors', 'tests/e2e/soak'], env));
  if (!holds) process.exitCode = 1;
}
