/** A placeholder of another tool, taken apart: `ticket requester first name`, and what stands where it is empty. */
export type Path = { readonly words: string; readonly fallback: string | null };

/** `{{ personalization_token("contact.firstname", "there") }}` */
const CALL = /^\w+\(\s*["']([^"']+)["']\s*(?:,\s*["']([^"']*)["']\s*)?\)$/;
/** `name,fallback=you`, `name || "you"`, `name ?? "you"`, `name:-you`, `name!"you"` */
const BEHIND = /\s*(?:,\s*(?:fallback|default)\s*=|\?\?|\|\||:-|!(?=["']))\s*(.*)$/i;
const BARS = /\s*\|\s*(?=(?:[^"']|"[^"]*"|'[^']*')*$)/;
/** `default: "you"`, `fallback="you"`, `default("you")` */
const SAID = /^(?:fallback|default)\s*(?:[:=]|\()\s*(.*?)\)?$/i;
/** What changes a value: small letters, with its own values behind a colon. Intercom has the fallback itself there. */
const FILTER = /^[a-z_]+(?:\s*[:(].*)?$/;

/** The inside of a placeholder, without its signs. */
export function pathOf(inner: string): Path {
  const bare = inner.replace(/^[$!@#=*&>~^/\s-]+|[\s~=!-]+$/g, '');
  const call = CALL.exec(bare);
  if (call) return { words: asWords(call[1] ?? ''), fallback: call[2] ?? null };
  const behind = BEHIND.exec(bare);
  if (behind) return { words: asWords(bare.slice(0, behind.index)), fallback: unquoted(behind[1] ?? '') };
  const [head = '', ...filters] = bare.split(BARS);
  const said = filters.map((filter) => SAID.exec(filter)?.[1]).find((words) => words !== undefined);
  const other = filters.find((filter) => !FILTER.test(filter));
  const fallback = said ?? other;
  return { words: asWords(head), fallback: fallback === undefined ? null : unquoted(fallback) };
}

const unquoted = (words: string): string => words.trim().replace(/^["“']([\s\S]*)["”']$/, '$1');

const asWords = (path: string): string =>
  path
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/^\d+:/, '')
    .replace(/[._\-:/[\]"']+/g, (signs) => (signs === "'" ? "'" : ' '))
    .replace(/^'+|'+$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
