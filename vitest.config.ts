import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const SLOWEST_BROWSER_START_MS = 180_000;

/**
 * A browser on a busy machine is late now and then; what is broken is broken each time, and `npm test` names what was
 * tried twice. The matrix and the soak are never tried again: what an editor does now and then harms a draft.
 */
const TRIES_AGAIN = 1;

/** Two cores may have more to do than one unit. */
const ON_A_BUSY_MACHINE_MS = 30_000;

/** Rooms whose tests put something into a document or into the browser's storage: each file begins afresh. */
const WITH_A_PAGE = '{browser,components,editors,session,shell,sites,stores}';

/** Some thirty texts typed, mended and taken back, with the rests in between. */
const A_WHOLE_ROW_MS = 300_000;

/** By itself the runner leaves one core idle, for a watching that nobody does here. */
const EVERY_CORE = '100%';

/**
 * axe and the pictures of all surfaces, a profile to be killed, what one engine alone counts, what no engine has a part
 * in, and what the soak compares in both: the rest is run in both.
 */
const ONE_ENGINE = [
  'surfaces*',
  'languages',
  'crash',
  'nothing-left',
  'composition',
  'background',
  'same-html',
].map((name) => `tests/e2e/${name}.e2e.ts`);

const FIREFOX = process.env.AMENDS_BROWSER === 'firefox';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          maxWorkers: EVERY_CORE,
          testTimeout: ON_A_BUSY_MACHINE_MS,
          include: ['tests/**/*.test.ts'],
          exclude: [`tests/${WITH_A_PAGE}/**`, 'tests/e2e/**'],
          // They leave nothing behind, and loading the analysis takes longer than most of them.
          pool: 'threads',
          isolate: false,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'page',
          maxWorkers: EVERY_CORE,
          testTimeout: ON_A_BUSY_MACHINE_MS,
          include: [`tests/${WITH_A_PAGE}/**/*.test.{ts,tsx}`],
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          exclude: [
            'tests/e2e/matrix/**',
            'tests/e2e/real/**',
            'tests/e2e/soak/**',
            ...(FIREFOX ? ONE_ENGINE : []),
          ],
          // One browser at a time: two would share the focus, and the numbers.
          fileParallelism: false,
          testTimeout: 90_000,
          retry: TRIES_AGAIN,
          hookTimeout: SLOWEST_BROWSER_START_MS,
        },
      },
      {
        test: {
          name: 'editors',
          include: ['tests/e2e/matrix/*.e2e.ts'],
          fileParallelism: false,
          testTimeout: A_WHOLE_ROW_MS,
          hookTimeout: SLOWEST_BROWSER_START_MS,
        },
      },
      {
        test: {
          name: 'real',
          include: ['tests/e2e/real/*.e2e.ts'],
          fileParallelism: false,
          testTimeout: 90_000,
          retry: TRIES_AGAIN,
          hookTimeout: SLOWEST_BROWSER_START_MS,
        },
      },
      {
        test: {
          name: 'soak',
          include: ['tests/e2e/soak/*.e2e.ts'],
          hookTimeout: SLOWEST_BROWSER_START_MS,
        },
      },
    ],
  },
});
