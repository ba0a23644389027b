/** A stretch of a passage: words, or a blank by its id. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string; readonly bold: boolean }
  | { readonly kind: 'blank'; readonly id: string; readonly bold: boolean };

export type ParsedBlock =
  | { readonly kind: 'paragraph'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Piece[])[] };

const BLANK = '\\{\\{([a-z][a-z0-9-]*)\\}\\}';
const MARKUP = new RegExp(`${BLANK}|\\*\\*`, 'g');
const BULLET = '- ';

/** Reads a passage: an empty line parts paragraphs, `- ` starts a list line, `{{id}}` is a blank, `**` bold. */
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

function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let bold = false;
  let end = 0;
  const words = (upTo: number) => {
    if (upTo > end) found.push({ kind: 'words', text: text.slice(end, upTo), bold });
  };
  for (const match of text.matchAll(MARKUP)) {
    words(match.index);
    end = match.index + match[0].length;
    if (match[1] === undefined) bold = !bold;
    else found.push({ kind: 'blank', id: match[1], bold });
  }
  words(text.length);
  return found;
}
