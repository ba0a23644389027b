/**
 * `npm run test:security`, `npm run test:faults`: the tests of that name alone, those that need a browser in both.
 * `npm test` runs the units and, of the walks, those in Chromium.
 */
import { BUILD_FOR, run } from './run.ts';

const PARTS = {
  security: {
    walks: ['security', 'hostile', 'kept-to-us'],
    unit: ['tests/privacy.test.ts', 'tests/manifest.test.ts', 'tests/page-code.test.ts'],
    page: ['tests/browser'],
  },
  faults: {
    walks: ['crash', 'replaced', 'badge', 'second-hand'],
    unit: ['tests/record', 'tests/db', 'tests/analysis/hostile.test.ts'],
    page: ['tests/browser', 'tests/components/Whole.test.tsx', 'tests/editors/nothing-left.test.ts'],
  },
} as const;

const part = PARTS[process.argv[2] as keyof typeof PARTS];
if (!part) throw new Error('Which? security or faults');

const vitest = (project: string, files: readonly string[], browser = '') =>
  run('vitest', ['run', '--project', project, ...files], { AMENDS_BROWSER: browser });
let isRight = true;
for (const args of Object.values(BUILD_FOR)) isRight = (await run('wxt', ['build', ...args])) && isRight;
isRight = (await vitest('unit', part.unit)) && isRight;
isRight = (await vitest('page', part.page)) && isRight;
const walks = part.walks.map((name) => `tests/e2e/${name}.e2e.ts`);
for (const browser of ['chromium', 'firefox']) isRight = (await vitest('e2e', walks, browser)) && isRight;
process.exitCode = isRight ? 0 : 1;
