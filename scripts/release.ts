/**
 * `npm run release -- 0.2.0`: version, changelog, both packages (built twice, and the same), commit and tag. Nothing is
 * pushed. It needs a clean work tree.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD_FOR, run } from './run.ts';

const OUTPUT = '.output';
const USAGE = 2;
const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
const stop = (why: string): never => {
  console.error(why);
  process.exit(USAGE);
};

const [version = ''] = process.argv.slice(2);
if (!/^\d+\.\d+\.\d+$/.test(version)) stop('Which version? npm run release -- 0.2.0');
if (git('status', '--porcelain') !== '') stop('There are changes that are not committed.');
if (git('tag', '--list', `v${version}`) !== '') stop(`v${version} is there already.`);

/** What stands under “Unreleased” is this version's; a new, empty one stands above it. */
function dated(changelog: string): string {
  const head = '## Unreleased\n';
  const at = changelog.indexOf(head);
  if (at < 0) return stop('CHANGELOG.md has no “Unreleased”.');
  const day = new Date().toISOString().slice(0, 10);
  return changelog.replace(head, `${head}\n## ${version} (${day})\n`);
}

/** A fingerprint of the packages, byte by byte. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(OUTPUT)
    .filter((one) => one.endsWith('.zip'))
    .sort())
    hash.update(name).update(readFileSync(join(OUTPUT, name)));
  return hash.digest('hex');
}

async function packed(): Promise<string> {
  for (const args of Object.values(BUILD_FOR)) if (!(await run('wxt', ['zip', ...args]))) stop('No build.');
  return fingerprint();
}

execFileSync('npm', ['version', version, '--no-git-tag-version'], { stdio: 'inherit' });
writeFileSync('CHANGELOG.md', dated(readFileSync('CHANGELOG.md', 'utf8')));
const first = await packed();
if (first !== (await packed())) stop('Two builds of the same source differ.');
git('commit', '-am', `release: ${version}`);
git('tag', `v${version}`);
console.log(`v${version} is tagged. The packages are in ${OUTPUT}; docs/store.md says what the stores ask.`);
