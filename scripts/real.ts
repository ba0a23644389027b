/**
 * `npm run test:real`: the extension in software that nobody here wrote, installed from Debian and served on this machine
 * alone, in both browsers. Needs Debian and root, which the mail server and the installing ask for.
 */
import { PACKAGES as REDMINE } from '../tests/e2e/real/redmine.ts';
import { PACKAGES as REQUEST_TRACKER } from '../tests/e2e/real/request-tracker.ts';
import { PACKAGES as ROUNDCUBE } from '../tests/e2e/real/roundcube.ts';
import { install } from './real/install.ts';
import { BUILD_FOR, run } from './run.ts';

if (!install([...ROUNDCUBE, ...REQUEST_TRACKER, ...REDMINE])) process.exit(1);
for (const browser of ['chromium', 'firefox'] as const) {
  const holds =
    (await run('wxt', ['build', ...BUILD_FOR[browser]])) &&
    (await run('vitest', ['run', '--project', 'real'], { AMENDS_BROWSER: browser }));
  if (!holds) process.exitCode = 1;
}
