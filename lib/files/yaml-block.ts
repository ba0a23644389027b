import { byPieces, difference, type Sourced, withLineEnds } from './sourced';

const LINE_END = String.raw`(?:\r\n?|\n)`;
/** Behind a digit in its head the block says itself how far it stands in. */
const HEAD = new RegExp(`^[|>][^\\d\\r\\n]*${LINE_END}`);
const INDENT = new RegExp(`^(?: *${LINE_END})*( +)`);

type Block = { readonly head: string; readonly indent: string; readonly folds: boolean };

/** A block (`|`, `>`), whose lines stand in by the same number of spaces; null where it is another kind of text. */
function blockOf(written: string): Block | null {
  const head = HEAD.exec(written)?.[0];
  const body = head && written.slice(head.length);
  const indent = body && INDENT.exec(body)?.[1];
  if (!indent) return null;
  const folds = head.startsWith('>');
  // Folded lines are one where they all stand in alike; else a line's end has several meanings.
  const isEven = new RegExp(`^(?:${indent}[^ \\r\\n].*(?:${LINE_END}|$))+$`).test(body);
  return folds && !isEven ? null : { head, indent, folds };
}

/** A text of YAML as it is written. */
export function readYamlText(written: string): Sourced {
  const block = blockOf(written);
  if (!block) return readFlow(written);
  const { head, indent, folds } = block;
  const pattern = new RegExp(`(^ {1,${indent.length}})|${LINE_END}|[\\s\\S]`, 'gm');
  const { text, at } = byPieces(written.slice(head.length), pattern, (piece) =>
    /[\r\n]/.test(piece) ? '\n' : piece,
  );
  return {
    text: folds ? text.trimEnd().replaceAll('\n', ' ') + (/\s*$/.exec(text)?.[0] ?? '') : text,
    at: at.map((place) => place + head.length),
  };
}

/** A line's end within a text that is no block stands for a space. */
const FOLD = String.raw`[ \t]*${LINE_END}[ \t]*(?=\S)`;

/** How texts are written that are no blocks. An escape that JSON does not know, or an empty line, makes it none of these. */
type Flow = {
  readonly looks: RegExp;
  readonly piece: RegExp;
  meaning(piece: string): string;
  /** Null where the words cannot stand there so. */
  write(words: string): string | null;
};
const FLOWS: readonly Flow[] = [
  {
    looks: new RegExp(String.raw`^"(?:${FOLD}|[^"\\\r\n]|\\["\\/bfnrt]|\\u[\da-fA-F]{4})*"\s*$`),
    piece: new RegExp(String.raw`${FOLD}|\\u.{4}|\\.|[\s\S]`, 'g'),
    meaning: (piece) => (piece.startsWith('\\') ? JSON.parse(`"${piece}"`) : piece),
    write: (words) => JSON.stringify(words).slice(1, -1),
  },
  {
    looks: new RegExp(String.raw`^'(?:${FOLD}|[^'\r\n]|'')*'\s*$`),
    piece: new RegExp(String.raw`${FOLD}|''|[\s\S]`, 'g'),
    meaning: (piece) => piece.slice(-1),
    write: (words) => (/[\r\n]/.test(words) ? null : words.replaceAll("'", "''")),
  },
  {
    looks: new RegExp(String.raw`^[^"'\r\n](?:${FOLD}|[^\r\n])*\s*$`),
    piece: new RegExp(String.raw`${FOLD}|[\s\S]`, 'g'),
    meaning: (piece) => piece,
    write: (words) => (/^[\p{L}\p{N} .!?()’'-]*$/u.test(words) ? words : null),
  },
];
/** Without quotes such a text would be another thing, or be cut. */
const NEEDS_QUOTES = /: |:$| #|^\s|\s$|^$/;

const flowOf = (written: string): Flow | undefined => FLOWS.find(({ looks }) => looks.test(written));

function readFlow(written: string): Sourced {
  const flow = flowOf(written);
  const meaning = (piece: string) =>
    /[\r\n]/.test(piece) ? ' ' : flow ? flow.meaning(piece) : piece.slice(-1);
  const quote = /^["']/.test(written) ? 1 : 0;
  const inside = written.trimEnd().slice(quote, -quote || undefined);
  const { text, at } = byPieces(inside, flow?.piece ?? /\\.|''|[\s\S]/g, meaning);
  return { text, at: at.map((place) => place + quote) };
}

/** A block keeps its lines and a text its quotes; where they cannot hold the words, it is written anew in double quotes. */
export function rewrittenYaml(written: string, next: string, lineEnd: string): string {
  const block = blockOf(written);
  const { text, at } = readYamlText(written);
  const wanted = block ? next.trimEnd() + (/\s*$/.exec(text)?.[0] ?? '') : next;
  const { start, end, insert } = difference(text, wanted);
  const isBare = !block && !/^["']/.test(written);
  const needsQuotes = isBare ? start === 0 || NEEDS_QUOTES.test(next) : block !== null && next.trim() === '';
  const words = block
    ? withLineEnds(insert, (block.folds ? lineEnd : '') + lineEnd + block.indent)
    : (flowOf(written)?.write(insert) ?? null);
  if (words === null || needsQuotes) return JSON.stringify(next) + (/\s*$/.exec(written)?.[0] ?? '');
  return written.slice(0, at[start]) + words + written.slice(at[end] ?? written.length);
}
