/** `npm run test:editors [-- --write]`: the matrix of editors in both browsers; `--write` puts it into the README if it holds. */
import { readFileSync, writeFileSync } from 'node:fs';
import { withMatrix } from '../tests/e2e/matrix/readme.ts';
import { BUILD_FOR, run } from './run.ts';

const README = 'README.md';
let holds = true;
for (const browser of ['chromium', 'firefox'] as const)
  holds =
    (await run('wxt', ['build', ...BUILD_FOR[browser]])) &&
    (await run('vitest', ['run', '--project', 'editors', 'tests/e2e/matrix'], { AMENDS_BROWSER: browser })) &&
    holds;

if (holds && process.argv.includes('--write'))
  writeFileSync(README, withMatrix(readFileSync(README, 'utf8')));
process.exitCode = holds ? 0 : 1;
