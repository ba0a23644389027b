import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Runs a program of node_modules and shows what it says; whether it ended well. */
export function run(
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<boolean> {
  const path = join('node_modules', '.bin', program);
  const shell = process.platform === 'win32';
  const child = spawn(path, args, { stdio: 'inherit', shell, env: { ...process.env, ...env } });
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

/** What `wxt build` is told for each browser. */
export const BUILD_FOR = { chromium: [], firefox: ['-b', 'firefox', '--mv3'] } as const;
