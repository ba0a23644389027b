import { type CodecId, readAs } from '../files/codec';
import { htmlTable, markdownTable } from '../files/markup-table';
import { type Entry, plainOf, type Reading } from './entry';
import {
  boldTitles,
  DIVIDING,
  frontMatter,
  headings,
  type Mark,
  numbered,
  outside,
  titled,
  underlined,
} from './marks';
import { isListOfReplies, tableReplies } from './table';

/** A line's end, which is one sign however it is written. */
const EOL = String.raw`(?:\r\n|\r(?!\n)|(?<!\r)\n)`;
/** A line of one sign, such as dashes; where a file has none, two empty lines. */
const DIVIDER = new RegExp(`${DIVIDING.source}${EOL}?`, 'gm');
const GAP = new RegExp(`(?:${EOL}[ \\t]*){2}${EOL}\\s*`, 'g');
const HTML_HEADING = /<(h[1-6]|dt|summary)\b[^>]*>([\s\S]*?)<\/\1\s*>|<hr\b[^>]*>/gi;
const FENCED = new RegExp(`^([ \\t]*(\`{3,}|~{3,}))[^\\r\\n]*${EOL}([\\s\\S]*?)^[ \\t]*\\2[ \\t]*$`, 'gm');

type Chosen = readonly string[] | null;
type Section = { readonly name: string; readonly start: number; readonly end: number };

/** What stands behind signs of a quote throughout is the reply itself: nobody saves another's words as theirs. */
const isAllQuoted = (written: string) =>
  /\S/.test(written) && written.split(/\r\n?|\n/).every((line) => /^\s*(?:>|$)/.test(line));

const reading = (source: string, sections: readonly Section[], by: CodecId): Reading => ({
  tool: null,
  left: [],
  columns: [],
  entries: sections.flatMap(({ name, start, end }): Entry[] => {
    const written = source.slice(start, end);
    const codec = isAllQuoted(written) ? 'markdown' : by;
    const raw = readAs(written, codec).text;
    return plainOf(raw).trim() === '' ? [] : [{ name, raw, start, end, codec, column: '' }];
  }),
});

const unnamed = (found: Iterable<RegExpExecArray>): Mark[] =>
  [...found].map(({ index, 0: mark }) => ({ index, end: index + mark.length, name: '' }));

/** The replies of a text file. */
export function plainReplies(source: string): Reading {
  const lines = numbered(source);
  if (lines.length > 1) return reading(source, parted(source, lines), 'plain');
  const dividers = unnamed(source.matchAll(DIVIDER));
  const titles = underlined(source, 'alike');
  if (titles.length > 0 && titles.length === dividers.length)
    return reading(source, parted(source, titles), 'plain');
  return reading(
    source,
    parted(source, dividers.length > 0 ? dividers : unnamed(source.matchAll(GAP))),
    'plain',
  );
}

/** Markdown: a heading names what follows; fences, quotes and lists are the reply itself. */
export function markdownReplies(source: string, chosen: Chosen): Reading {
  const table = markdownTable(source);
  if (table && isListOfReplies(table)) return tableReplies(table, chosen);
  const fenced = [...source.matchAll(FENCED)].map(
    ({ index, 0: whole }) => [index, index + whole.length] as const,
  );
  const free = outside(fenced);
  const front = frontMatter(source);
  const heads = [...headings(source), ...underlined(source, 'any')].filter(free);
  const titles = heads.length > 0 ? heads : boldTitles(source).filter(free);
  const taken = [...front, ...titles].map(({ index, end }) => [index, end] as const);
  const rules = [...source.matchAll(DIVIDER)]
    .filter(({ 0: line }) => /[-*_]/.test(line))
    .map(({ index, 0: line }): Mark => ({ index, end: index + line.length, name: null }))
    .filter((rule) => free(rule) && outside(taken)(rule));
  const marks = [...front, ...titles, ...rules];
  if (marks.length === 0 && fenced.length < 2)
    return reading(source, parted(source, unnamed(source.matchAll(GAP)).filter(free)), 'markdown');
  const sections = parted(source, marks);
  return reading(
    source,
    sections.flatMap((section) => byFence(section, fenced)),
    'markdown',
  );
}

/** Several fences under one heading are a reply each, and so is what stands between them. */
function byFence(section: Section, fenced: readonly (readonly [number, number])[]): Section[] {
  const inside = fenced.filter(([start, end]) => start >= section.start && end <= section.end);
  if (inside.length < 2) return [section];
  const edges = [section.start, ...inside.flat(), section.end];
  return edges.slice(1).map((end, index) => ({ name: section.name, start: edges[index] ?? 0, end }));
}

/** HTML: headings name what follows, rules part; a table with names of columns is a list of replies. */
export function htmlReplies(source: string, chosen: Chosen): Reading {
  const table = htmlTable(source);
  if (table && isListOfReplies(table)) return tableReplies(table, chosen);
  const marks = [...source.matchAll(HTML_HEADING)].map(
    ({ index, 0: mark, 2: words }): Mark => ({
      index,
      end: index + mark.length,
      name: words === undefined ? null : titled(plainOf(words)),
    }),
  );
  return reading(source, parted(source, marks), 'plain');
}

/** What stands between the marks; null as a name keeps the one before. */
function parted(source: string, marks: readonly Mark[]): Section[] {
  let name = '';
  let start = 0;
  const sections: Section[] = [];
  for (const mark of [...marks].sort((a, b) => a.index - b.index)) {
    sections.push({ name, start, end: mark.index });
    name = mark.name ?? name;
    start = mark.end;
  }
  return [...sections, { name, start, end: source.length }];
}
