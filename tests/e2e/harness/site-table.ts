/** What `npm run test:sites` shows: each site by what of its page was seen to be understood. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from './relabel.ts';

export const COLUMNS = [
  'field',
  'note',
  'subject',
  'customer',
  'who',
  'when',
  'sent by click',
  'by key',
  'by menu',
  'undone',
] as const;
export type Column = (typeof COLUMNS)[number];
export const BROWSERS = ['chromium', 'firefox'] as const;

const RESULTS = 'test-results';
const fileOf = (browser: string) => join(RESULTS, `sites-${browser}.json`);

/** By site and column: in which languages it was seen to be right. */
type Seen = Record<string, Partial<Record<Column, Language[]>>>;

export function tableOf(browser: string) {
  const seen: Seen = {};
  return {
    saw(site: string, language: Language, ...columns: readonly Column[]): void {
      const row = seen[site] ?? {};
      for (const column of columns) row[column] = [...new Set([...(row[column] ?? []), language])];
      seen[site] = row;
    },
    save(): void {
      mkdirSync(RESULTS, { recursive: true });
      writeFileSync(fileOf(browser), JSON.stringify(seen));
    },
  };
}

/**
 * In Markdown: a tick where it was right in every language and browser, a dash where the page was never seen to say it.
 * Throws where a browser was not run, or saw less than the other.
 */
export function siteTable(): string {
  const runs = BROWSERS.map((browser) => {
    if (!existsSync(fileOf(browser))) throw new Error(`Nothing was seen in ${browser}.`);
    return JSON.parse(readFileSync(fileOf(browser), 'utf8')) as Seen;
  });
  const cell = (site: string, column: Column): string => {
    const counts = runs.map((seen) => seen[site]?.[column]?.length ?? 0);
    if (counts.every((count) => count === LANGUAGES.length)) return '✓';
    if (counts.every((count) => count === 0)) return '–';
    throw new Error(`${site}, ${column}: right ${counts.join(' and ')} times of ${LANGUAGES.length}.`);
  };
  const names = Object.keys(runs[0] ?? {});
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(['site', ...COLUMNS]),
    row(['---', ...COLUMNS.map(() => '---')]),
    ...names.map((site) => row([site, ...COLUMNS.map((column) => cell(site, column))])),
  ].join('\n');
}
