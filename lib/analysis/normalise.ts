/** Words that stand for a fact: `[what happened]`, `{{name}}`, `{name}`, `%NAME%`, `|*NAME*|`, `<first name>`. */
export const PLACEHOLDER =
  /\{\{[^{}\n]{0,60}\}\}|\[[^[\]\n]{1,80}\]|\{[a-z_][\w .-]{0,40}\}|%[A-Z][A-Z_]{1,30}%|\|\*[^*\n]{1,30}\*\||<(?:(?:your|first|last|customer|agent|order|insert|enter) )*[\w-]*(?:name|date|time|amount|number|id|company|product|link|issue|problem|reason|order|ticket|address|price|total|details?|topic|subject|here)>/gi;

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

/** A placeholder becomes one word, so that `[what went wrong]` neither fails nor goes wrong. */
export function normalise(text: string): string {
  const filled = text.replace(PLACEHOLDER, (blank) => 'z'.repeat(blank.length));
  return lower(filled.replace(/[‘’ʼ`“” ]/g, (c) => QUOTES[c] ?? c));
}
