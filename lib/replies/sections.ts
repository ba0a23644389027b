import { type CodecId, readAs } from '../files/codec';
import { type Entry, plainOf, type Reading } from './entry';

/** A line's end, which is one sign however it is written. */
const EOL = String.raw`(?:\r\n|\r(?!\n)|(?<!\r)\n)`;
/** A line of dashes, equals signs or stars; where a file has none, two empty lines. */
const DIVIDER = new RegExp(`^[ \\t]*(?:-{3,}|={3,}|\\*{3,})[ \\t]*$${EOL}?`, 'gm');
const GAP = new RegExp(`(?:${EOL}[ \\t]*){2}${EOL}\\s*`, 'g');
const HEADING = new RegExp(`^#{1,6}[ \\t]+([^\\r\\n]+?)[ \\t#]*(?:${EOL}|$)`, 'gm');
const HTML_HEADING = /<h[1-6]\b[^>]*>([\s\S]*?)<\/h[1-6]\s*>|<hr\b[^>]*>/gi;
/** “1. Late parcel”: a short line that is no sentence, at the start or behind an empty line. */
const NUMBERED = new RegExp(
  `(?:^|${EOL}[ \\t]*${EOL})(\\d{1,3})[.)][ \\t]+([^\\r\\n]{1,60}?[^\\r\\n.!?,:;])${EOL}`,
  'g',
);
const FENCED = new RegExp(`^([ \\t]*(\`{3,}|~{3,}))[^\\r\\n]*${EOL}([\\s\\S]*?)^[ \\t]*\\2[ \\t]*$`, 'gm');

type Section = { readonly name: string; readonly start: number; readonly end: number };

const reading = (source: string, sections: readonly Section[], codec: CodecId): Reading => ({
  tool: null,
  left: [],
  columns: [],
  entries: sections.flatMap(({ name, start, end }): Entry[] => {
    const raw = readAs(source.slice(start, end), codec).text;
    return plainOf(raw).trim() === '' ? [] : [{ name, raw, start, end, codec, column: '' }];
  }),
});

/** The replies of a text file. */
export function plainReplies(source: string): Reading {
  const numbered = [...source.matchAll(NUMBERED)];
  const inOrder = numbered.length > 1 && numbered.every((one, index) => Number(one[1]) === index + 1);
  if (inOrder && numbered[0]?.index === 0)
    return reading(
      source,
      parted(
        source,
        numbered.map((one) => ({ ...one, index: one.index, name: one[2] ?? '' })),
      ),
      'plain',
    );
  const dividers = [...source.matchAll(DIVIDER)];
  const between = dividers.length > 0 ? dividers : [...source.matchAll(GAP)];
  return reading(
    source,
    parted(
      source,
      between.map((one) => ({ ...one, name: '' })),
    ),
    'plain',
  );
}

/** Markdown: a heading names what follows; fences, quotes and lists are the reply itself. */
export function markdownReplies(source: string): Reading {
  const fenced = [...source.matchAll(FENCED)].map(
    ({ index, 0: whole }) => [index, index + whole.length] as const,
  );
  const outside = (index: number) => !fenced.some(([start, end]) => index >= start && index < end);
  const heads = [...source.matchAll(HEADING)].filter(({ index }) => outside(index));
  const rules = [...source.matchAll(DIVIDER)].filter(
    ({ index, 0: line }) => outside(index) && !/=/.test(line),
  );
  if (heads.length === 0 && rules.length === 0 && fenced.length < 2) {
    const gaps = [...source.matchAll(GAP)].filter(({ index }) => outside(index));
    return reading(
      source,
      parted(
        source,
        gaps.map((one) => ({ ...one, name: '' })),
      ),
      'markdown',
    );
  }
  const marks = [
    ...heads.map((one) => ({ ...one, name: one[1] ?? '' })),
    ...rules.map((one) => ({ ...one, name: null })),
  ];
  const sections = parted(
    source,
    marks.sort((a, b) => a.index - b.index),
  );
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

/** HTML: headings name what follows, rules part. */
export const htmlReplies = (source: string): Reading =>
  reading(
    source,
    parted(
      source,
      [...source.matchAll(HTML_HEADING)].map((one) => ({
        ...one,
        name: one[1] === undefined ? null : plainOf(one[1]).trim(),
      })),
    ),
    'plain',
  );

type Mark = { readonly index: number; readonly 0: string; readonly name: string | null };

/** What stands between the marks; null as a name keeps the one before. */
function parted(source: string, marks: readonly Mark[]): Section[] {
  let name = '';
  let start = 0;
  const sections: Section[] = [];
  for (const mark of marks) {
    sections.push({ name, start, end: mark.index });
    name = mark.name ?? name;
    start = mark.index + mark[0].length;
  }
  return [...sections, { name, start, end: source.length }];
}
