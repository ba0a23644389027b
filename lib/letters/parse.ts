/** A stretch of a passage: words, or a blank by its id. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string; readonly bold: boolean; readonly href?: string }
  | { readonly kind: 'blank'; readonly id: string; readonly bold: boolean };

export type ParsedBlock =
  | { readonly kind: 'paragraph'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Piece[])[] };

const BLANK = '\\{\\{([a-z][a-z0-9-]*)\\}\\}';
const LINK = '\\[([^\\]\\n]+)\\]\\(((?:https?://|mailto:)[^\\s()]+)\\)';
const MARKUP = new RegExp(`${BLANK}|${LINK}|\\*\\*`, 'gi');
const BULLET = '- ';

/**
 * Reads a passage: an empty line parts paragraphs, `- ` starts a list line, `{{id}}` is a blank, `**` bold,
 * `[words](https://…)` a link.
 */
export function parse(text: string): ParsedBlock[] {
  return text
    .split(/\n{2,}/)
    .flatMap((part) => groupLines(part.split('\n')))
    .filter((block) => block.kind === 'list' || block.pieces.length > 0);
}

/** List lines that follow each other are one list; other lines that do, one paragraph with line breaks. */
function groupLines(lines: readonly string[]): ParsedBlock[] {
  const groups: { list: boolean; lines: string[] }[] = [];
  for (const line of lines) {
    const list = line.startsWith(BULLET);
    const last = groups.at(-1);
    if (last && last.list === list) last.lines.push(line);
    else groups.push({ list, lines: [line] });
  }
  return groups.map((group) =>
    group.list
      ? { kind: 'list', items: group.lines.map((line) => pieces(line.slice(BULLET.length))) }
      : { kind: 'paragraph', pieces: pieces(group.lines.join('\n')) },
  );
}

function pieces(passage: string): Piece[] {
  const found: Piece[] = [];
  let bold = false;
  let end = 0;
  const words = (upTo: number) => {
    if (upTo > end) found.push({ kind: 'words', text: passage.slice(end, upTo), bold });
  };
  for (const match of passage.matchAll(MARKUP)) {
    words(match.index);
    end = match.index + match[0].length;
    const [, id, text, href] = match;
    if (id !== undefined) found.push({ kind: 'blank', id, bold });
    else if (text !== undefined && href !== undefined) found.push({ kind: 'words', text, bold, href });
    else bold = !bold;
  }
  words(passage.length);
  return found;
}
