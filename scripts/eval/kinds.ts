import { readFileSync } from 'node:fs';
import { analyse } from '../../lib/analysis';
import type { Report } from '../../lib/types';

/** What one line of a file of kinds asks for, by the letter or sign that it begins with. */
const WANTS: Record<string, (report: Report, name: string) => boolean> = {
  '+': ({ findings }, rule) => findings.some((f) => f.rule === rule || f.also.includes(rule)),
  '-': ({ findings }, rule) => !findings.some((f) => f.rule === rule || f.also.includes(rule)),
  'p+': ({ parts }, id) => parts.some((p) => p.id === id && p.present),
  'p-': ({ parts }, id) => !parts.some((p) => p.id === id && p.present),
  's=': ({ sorry }, name) => sorry[0]?.function === name,
  quiet: ({ findings }) => findings.every((f) => f.severity === 'hint'),
  weak: ({ findings }) => findings.some((f) => f.severity !== 'hint'),
};

/** The wants that are not met. Throws on a want that nobody knows. */
function unmet(report: Report, wants: string): string[] {
  return wants
    .trim()
    .split(/\s+/)
    .filter((want) => {
      const [, kind, name] = /^(quiet|weak|p\+|p-|s=|\+|-)(.*)$/.exec(want) ?? [];
      const met = kind === undefined ? undefined : WANTS[kind];
      if (!met) throw new Error(`unknown want: ${want}`);
      return !met(report, name ?? '');
    });
}

type Kind = { readonly name: string; right: number; of: number };

/**
 * Sentences by kinds of error: `# kind` heads a kind, each line is `text ||| wants` and perhaps
 * `||| what the customer had written`; `\n` is a line break. Returns how many are right, and what is not.
 */
export function kindsOf(file: string): {
  readonly kinds: readonly Kind[];
  readonly misses: readonly string[];
} {
  const kinds: Kind[] = [];
  const misses: string[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('#')) kinds.push({ name: line.slice(1).trim(), right: 0, of: 0 });
    const [said = '', wants, context] = line.split('|||');
    if (line.startsWith('#') || wants === undefined) continue;
    const kind = kinds.at(-1) ?? kinds[kinds.push({ name: file, right: 0, of: 0 }) - 1];
    const text = said.trim().replaceAll('\\n', '\n');
    const thread = context ? { thread: [{ from: 'customer' as const, text: context.trim() }] } : {};
    const missing = unmet(analyse({ text, ...thread }), wants);
    if (kind) {
      kind.of++;
      if (missing.length === 0) kind.right++;
    }
    if (missing.length > 0) misses.push(`${kind?.name.split(' ')[0]} ${missing.join(' ')} | ${text}`);
  }
  return { kinds, misses };
}
