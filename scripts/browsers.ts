import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const CHROMIUMS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const FIREFOXES = ['firefox-esr', 'firefox'];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS = [
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];
const PACKAGES = ['chromium', 'firefox-esr', 'fonts-liberation'];

/** Chrome, Chromium or Edge; `CHROME_PATH` comes first. Installs Debian's where apt can. */
export function findChromium(): string {
  return find('CHROME_PATH', CHROMIUMS, [...MAC, ...WINDOWS], 'Chrome, Chromium or Edge');
}

/** Firefox; `FIREFOX_PATH` comes first. Installs Debian's ESR where apt can. */
export function findFirefox(): string {
  return find('FIREFOX_PATH', FIREFOXES, ['/Applications/Firefox.app/Contents/MacOS/firefox'], 'Firefox');
}

function find(variable: string, names: string[], paths: string[], label: string): string {
  const asked = process.env[variable];
  if (asked) {
    if (existsSync(asked)) return asked;
    throw new Error(`${variable} is ${asked}, and there is no such file.`);
  }
  const found = here(names, paths);
  if (found) return found;
  install();
  const installed = here(names, paths);
  if (installed) return installed;
  throw new Error(`No ${label} found: install one, or set ${variable} to its program file.`);
}

function here(names: string[], paths: string[]): string | undefined {
  return names.map(onPath).find((path) => path !== null) ?? paths.find((path) => existsSync(path));
}

function onPath(name: string): string | null {
  const which = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  return which.status === 0 ? (which.stdout.split(/\r?\n/)[0] ?? null) : null;
}

function install(): void {
  const prefix = asRoot();
  if (!prefix || !onPath('apt-get')) return;
  console.log(`Installing ${PACKAGES.join(', ')} with apt-get …`);
  const apt = (...args: string[]) => {
    const [program, ...rest] = [...prefix, 'apt-get', ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync(program as string, rest, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  };
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...PACKAGES);
}

/** What must stand before a command to run it as root without a question; null where nothing does. */
function asRoot(): string[] | null {
  if (process.getuid?.() === 0) return [];
  return onPath('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : null;
}
