/**
 * `npm run test:sites [-- --write]`: each site's page in three languages and both browsers, and the table of what was
 * understood; `--write` puts it into the README if all of it holds.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { BROWSERS, siteTable } from '../tests/e2e/harness/site-table.ts';
import { BUILD_FOR, run } from './run.ts';

const README = 'README.md';
const PLACE = /(<!-- sites: npm run test:sites -- --write -->\n)[\s\S]*?(<!-- \/sites -->)/;

let holds = true;
for (const browser of BROWSERS)
  holds =
    (await run('wxt', ['build', ...BUILD_FOR[browser]])) &&
    (await run('vitest', ['run', '--project', 'e2e', 'tests/e2e/sites.e2e.ts'], {
      AMENDS_BROWSER: browser,
    })) &&
    holds;

if (holds) {
  const table = siteTable();
  console.log(table);
  if (process.argv.includes('--write')) {
    const readme = readFileSync(README, 'utf8');
    if (!PLACE.test(readme)) throw new Error(`${README} has no place for the table of sites.`);
    writeFileSync(
      README,
      readme.replace(PLACE, (_, begin: string, end: string) => `${begin}\n${table}\n\n${end}`),
    );
  }
}
process.exitCode = holds ? 0 : 1;
