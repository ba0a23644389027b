import { isAbout, isBody, isName } from './fields';
import { DIVIDING } from './marks';

export type Format = 'txt' | 'md' | 'csv' | 'json' | 'yaml' | 'xml' | 'html';

const ENDINGS: Readonly<Record<Format, string>> = {
  txt: 'txt text',
  md: 'md markdown',
  csv: 'csv tsv tab',
  json: 'json jsonl ndjson',
  yaml: 'yaml yml',
  xml: 'xml plist textexpander',
  html: 'html htm',
};

/** What a file picker offers. */
export const ACCEPTED = Object.values(ENDINGS)
  .flatMap((endings) => endings.split(' '))
  .map((ending) => `.${ending}`);

/** The format that a file's name tells, or that a pasted text looks like; null for a name we do not know. */
export function formatOf(name: string, source: string): Format | null {
  const ending = /[^./\\]\.(\w+)$/.exec(name)?.[1]?.toLowerCase();
  if (ending === undefined) return textFormat(source);
  const formats = Object.entries(ENDINGS) as [Format, string][];
  const said = formats.find(([, endings]) => endings.split(' ').includes(ending))?.[0] ?? null;
  // Excel's “Unicode text” is a table, and what a page was asked to save may be anything.
  return said === 'txt' ? textFormat(source) : said;
}

/** What a text is that was pasted, or comes from a file that says no more than that it is text. */
function textFormat(source: string): Format {
  if (isTable(source)) return 'csv';
  if (/^\s*#{1,6} \S/.test(source)) return 'md';
  if (DIVIDING.test(source)) return 'txt';
  if (/^\s*(?:\[\s*["{[]|\{\s*")/.test(source)) return 'json';
  if (/^\s*<\?xml/.test(source)) return 'xml';
  return /^\s*<(?:!doctype|html|p|div|h[1-6]|ul)\b/i.test(source) ? 'html' : 'txt';
}

/** The first line names columns, and nothing else. */
function isTable(source: string): boolean {
  const [first = '', second = ''] = source.split(/\r\n?|\n/, 2);
  const names = first.split(/[,;\t|]/).map((name) => name.replace(/^\s*"|"\s*$/g, '').trim());
  const isKnown = (name: string) => isName(name) || isAbout(name) || isBody(name);
  return names.length > 1 && second !== '' && names.every(isKnown) && names.some(isBody);
}
