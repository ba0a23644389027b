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
  if (name === '') return pastedFormat(source);
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const formats = Object.entries(ENDINGS) as [Format, string][];
  return formats.find(([, endings]) => endings.split(' ').includes(ending))?.[0] ?? null;
}

function pastedFormat(source: string): Format {
  if (/^\s*(?:\[\s*["{[]|\{\s*")/.test(source)) return 'json';
  if (/^\s*<\?xml/.test(source)) return 'xml';
  return /^\s*<(?:!doctype|html|p|div|h[1-6]|ul)\b/i.test(source) ? 'html' : 'txt';
}
