/** `npm run soak -- [--seed N] [--actions N] [--editors a,b] [--browser firefox]`: a long soak, in both browsers unless one is named. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EDITORS } from '../tests/e2e/matrix/editors.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    actions: { type: 'string', default: '2000' },
    editors: { type: 'string', default: EDITORS.map(({ name }) => name).join() },
    browser: { type: 'string' },
  },
});

const browsers = values.browser ? [values.browser] : ['chromium', 'firefox'];
const program = (name: string) => join('node_modules', '.bin', name);

function run(name: string, args: readonly string[], env: Record<string, string> = {}): boolean {
  const shell = process.platform === 'win32';
  return (
    spawnSync(program(name), args, { stdio: 'inherit', shell, env: { ...process.env, ...env } }).status === 0
  );
}

console.log(`seed ${values.seed}, ${values.actions} actions in each of ${values.editors}`);
const results = browsers.map((browser) => {
  const target = browser === 'firefox' ? ['-b', 'firefox', '--mv3'] : [];
  return (
    run('wxt', ['build', ...target]) &&
    run('vitest', ['run', '--project', 'editors', 'tests/e2e/soak'], {
      AMENDS_BROWSER: browser,
      AMENDS_SEED: values.seed,
      AMENDS_ACTIONS: values.actions,
      AMENDS_EDITORS: values.editors,
    })
  );
});
process.exitCode = results.every(Boolean) ? 0 : 1;
