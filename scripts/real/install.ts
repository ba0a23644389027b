import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';

/** Debian asks it whether a package may start its services: the tests start their own. */
const POLICY = '/usr/sbin/policy-rc.d';

/** Whether these packages of Debian's are installed by now; says what is missing. */
export function install(packages: readonly string[]): boolean {
  const missing = packages.filter((name) => !isInstalled(name));
  if (missing.length === 0) return isRoot();
  if (!isRoot() || !has('apt-get')) {
    console.error(`Needs Debian and root, for: ${missing.join(' ')}`);
    return false;
  }
  const isOurs = !existsSync(POLICY);
  if (isOurs) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  apt('update');
  const done = apt('install', '-y', '--no-install-recommends', ...missing);
  if (isOurs) rmSync(POLICY);
  return done;
}

const isRoot = () => process.getuid?.() === 0;
const has = (program: string) => spawnSync('which', [program]).status === 0;
const isInstalled = (name: string) => {
  const { stdout } = spawnSync('dpkg', ['-s', name], { encoding: 'utf8' });
  return stdout?.includes('install ok installed') === true;
};

function apt(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}
