import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

const STARTS = 5;

/** The first analysis after a start, loading the bundle included: the median of some fresh processes, in ms. */
export function firstAnalysis(draft: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'first-'));
  const outfile = join(folder, 'analysis.mjs');
  buildSync({ entryPoints: ['lib/analysis/index.ts'], bundle: true, minify: true, format: 'esm', outfile });
  const code = `const start = performance.now();
    const { analyse } = await import(${JSON.stringify(pathToFileURL(outfile).href)});
    analyse(${JSON.stringify(draft)});
    console.log(performance.now() - start);`;
  const taken = Array.from({ length: STARTS }, () =>
    Number(spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).stdout),
  );
  rmSync(folder, { recursive: true });
  return taken.sort((a, b) => a - b)[Math.floor(STARTS / 2)] ?? Number.NaN;
}
