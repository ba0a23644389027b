/** A stretch of a text file that parts its replies; null as a name keeps the one before. */
export type Mark = { readonly index: number; readonly end: number; readonly name: string | null };

const EOL = String.raw`(?:\r\n|\r(?!\n)|(?<!\r)\n)`;
/** A line of one sign that parts what stands above and below. */
export const DIVIDING = /^[ \t]*(?:([-=*~#])(?:[ \t]*\1){2,}|_{5,}|[—–]{2,})[ \t]*$/m;
/** The start of the file, or an empty line. */
const APART = String.raw`(?:^|${EOL}[ \t]*${EOL})`;
const HEADING = new RegExp(`^#{1,6}[ \\t]+([^\\r\\n]+?)[ \\t#]*(?:${EOL}|$)`, 'gm');
/** “1. Late parcel”: a short line that is no sentence, at the start or behind an empty line. */
const NUMBERED = new RegExp(`${APART}(\\d{1,3})[.)][ \\t]+([^\\r\\n]{1,60}?[^\\r\\n.!?,:;])${EOL}`, 'g');
/** A short line that is no sentence, with signs below it. */
const UNDERLINED = new RegExp(
  `${APART}(?![-=*#>\\d])[ \\t]*([^\\r\\n]{0,60}?[^\\r\\n\\s.!?,:;])[ \\t]*${EOL}(-{2,}|={2,}|~{2,})[ \\t]*(?:${EOL}|$)`,
  'g',
);
const BOLD = new RegExp(`${APART}\\s*(?:\\*\\*|__)([^\\r\\n*_]{1,60})(?:\\*\\*|__)[ \\t]*${EOL}`, 'g');
const FRONT = new RegExp(`^---[ \\t]*${EOL}((?:[ \\t]*(?:[\\w-]+:|-|#)[^\\r\\n]*${EOL})*)---[ \\t]*${EOL}`);
const FRONT_NAME = /^(?:title|name):[ \t]*["']?([^\r\n]*?)["']?[ \t]*$/im;

export const titled = (words: string): string => words.replace(/\s+/g, ' ').trim();

const named = (found: Iterable<RegExpExecArray>, group: number): Mark[] =>
  [...found].map((one) => ({
    index: one.index,
    end: one.index + one[0].length,
    name: titled(one[group] ?? ''),
  }));

/** Whether a mark begins in none of the stretches. */
export const outside =
  (stretches: readonly (readonly [start: number, end: number])[]) =>
  ({ index }: Mark): boolean =>
    !stretches.some(([start, end]) => index >= start && index < end);

/** `# Late parcel` */
export const headings = (source: string): Mark[] => named(source.matchAll(HEADING), 1);

/** `**Late parcel**` on a line of its own: one alone may be said with force. */
export function boldTitles(source: string): Mark[] {
  const found = named(source.matchAll(BOLD), 1);
  return found.length > 1 ? found : [];
}

/** Titles with a line below: of Markdown `any`, of plain text those with a line as long as they are. */
export function underlined(source: string, length: 'any' | 'alike'): Mark[] {
  const found = [...source.matchAll(UNDERLINED)].filter(
    ([, title = '', line = '']) => length === 'any' || Math.abs(title.length - line.length) <= 1,
  );
  return named(found, 1);
}

/** Titles that are numbered from 1 on, the first at the start of the file; none where they are steps of one reply. */
export function numbered(source: string): Mark[] {
  const found = [...source.matchAll(NUMBERED)];
  const inOrder = found.every((one, index) => Number(one[1]) === index + 1);
  return inOrder && found[0]?.index === 0 ? named(found, 2) : [];
}

/** What stands at the head of a Markdown file between `---`, of which the title names what follows. */
export function frontMatter(source: string): Mark[] {
  const found = FRONT.exec(source);
  return found ? [{ index: 0, end: found[0].length, name: FRONT_NAME.exec(found[1] ?? '')?.[1] ?? '' }] : [];
}
