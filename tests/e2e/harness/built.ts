import { join } from 'node:path';

/** Where the pages' scripts are bundled to: a place for each browser, as both are tested at the same time. */
export const builtFor = (pages: string): string =>
  join(import.meta.dirname, '../../../.cache', process.env.AMENDS_BROWSER || 'chromium', pages);
