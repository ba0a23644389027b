/** What our pages hand to the browser as a file: it lands in a folder of the test's own. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './wait.ts';

export type Downloads = {
  readonly folder: string;
  /** The file of that name, once all of it is there. */
  saved(name: string): Promise<Buffer>;
  remove(): void;
};

/** While a download runs, the browser has a second file beside it. */
const UNFINISHED = ['.part', '.crdownload'];

export function makeDownloads(): Downloads {
  const folder = mkdtempSync(join(tmpdir(), 'amends-saved-'));
  return {
    folder,
    saved: (name) =>
      until(`${name} is saved`, async () => {
        const path = join(folder, name);
        if (!existsSync(path) || UNFINISHED.some((more) => existsSync(path + more))) return null;
        const held = readFileSync(path);
        return held.length > 0 ? held : null;
      }),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
