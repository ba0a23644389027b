import { replaceBlanks } from '../text';

const QUOTES: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '`': "'",
  '“': '"',
  '”': '"',
  ' ': ' ',
};

/** One code unit for one code unit, so that offsets stay true: `İ` and its like are left alone. */
function lower(text: string): string {
  const low = text.toLowerCase();
  if (low.length === text.length) return low;
  return [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
}

/** A blank becomes one word, so that `[what went wrong]` neither fails nor goes wrong. */
export function normalise(text: string): string {
  const filled = replaceBlanks(text, (blank) => 'z'.repeat(blank.length));
  return lower(filled.replace(/[‘’ʼ`“” ]/g, (c) => QUOTES[c] ?? c));
}
