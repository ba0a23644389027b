import { join } from 'node:path';

const { AMENDS_BROWSER, AMENDS_LANE } = process.env;

/** Where the pages' scripts are bundled to: a place for each of the runs that go on at the same time. */
export const builtFor = (pages: string): string =>
  join(import.meta.dirname, '../../../.cache', AMENDS_BROWSER || 'chromium', AMENDS_LANE || 'tests', pages);
