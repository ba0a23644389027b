import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

export type Env = Record<string, string>;

/** Runs a program of node_modules and shows what it says; whether it ended well. */
export function run(program: string, args: readonly string[], env: Env = {}): Promise<boolean> {
  return endOf(start(program, args, env, 'inherit'));
}

/** The same beside others: what it says is kept. */
export async function runAside(
  program: string,
  args: readonly string[],
  env: Env,
): Promise<{ ok: boolean; said: string }> {
  const child = start(program, args, env, 'pipe');
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part) => {
      said += part;
    });
  return { ok: await endOf(child), said };
}

function start(program: string, args: readonly string[], env: Env, stdio: 'inherit' | 'pipe'): ChildProcess {
  const path = join('node_modules', '.bin', program);
  const shell = process.platform === 'win32';
  return spawn(path, args, { stdio, shell, env: { ...process.env, ...env } });
}

function endOf(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

/** What `wxt build` is told for each browser. */
export const BUILD_FOR = { chromium: [], firefox: ['-b', 'firefox', '--mv3'] } as const;
