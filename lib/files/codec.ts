/** A text whose every character knows where it came from; `at` has one more, for the end. */
export type Sourced = { readonly text: string; readonly at: readonly number[] };

/** How words are written at their place in a file. */
export type CodecId = 'bare' | 'csv' | 'json' | 'xml' | 'cdata' | 'yaml' | 'plain' | 'markdown';

type Codec = {
  read(written: string): Sourced;
  /** Words as they stand within what is written. */
  write(words: string): string;
};

/** Reads by pieces of the source, each of which stands for some words. */
function byPieces(written: string, pattern: RegExp, meaning: (piece: string) => string): Sourced {
  const at: number[] = [];
  let text = '';
  for (const { 0: piece, index } of written.matchAll(pattern)) {
    const words = meaning(piece);
    text += words;
    for (let i = 0; i < words.length; i++) at.push(index);
  }
  at.push(written.length);
  return { text, at };
}

const XML_NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function xmlEntity(piece: string): string {
  if (!/^&.+;$/.test(piece)) return piece;
  const name = piece.slice(1, -1);
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return name.startsWith('#') ? String.fromCodePoint(code) : (XML_NAMED[name] ?? piece);
}

/** Lines that fence a text in, and the signs of a quote: what stands between is the reply. */
const MARKDOWN = /^[ \t]*(?:`{3,}|~{3,})[^\r\n]*(?:\r\n?|\n|$)|^(?:[ \t]*>[ \t]?)+|[\s\S]/gm;

const BLOCK = /^\|[^\n]*\n((?: *\n)*( +))?/;

/** A block of YAML (`|`), whose lines stand in by the same number of spaces. */
function readBlock(written: string): Sourced {
  const [head = '', , indent = ''] = BLOCK.exec(written) ?? [];
  if (head === '') return readFlow(written);
  const body = new RegExp(`^\\|[^\\n]*\\n|^ {1,${Math.max(indent.length, 1)}}|[\\s\\S]`, 'gm');
  return byPieces(written, body, (piece) =>
    piece.length > 1 || piece === '|' || (piece === ' ' && indent === ' ') ? '' : piece,
  );
}

/** A text of YAML in quotes; only its places are asked for, and an escape counts as one sign. */
function readFlow(written: string): Sourced {
  if (!/^["']/.test(written)) return same.read(written);
  const { text, at } = byPieces(written.slice(1), /\\.|''|[\s\S]/g, (piece) => piece.slice(-1));
  return { text, at: at.map((place) => place + 1) };
}

const same: Codec = {
  read: (written) => byPieces(written, /[\s\S]/g, (piece) => piece),
  write: (words) => words,
};

export const CODECS: Readonly<Record<CodecId, Codec>> = {
  plain: same,
  bare: same,
  cdata: { ...same, write: (words) => words.replaceAll(']]>', ']]]]><![CDATA[>') },
  csv: {
    read: (written) => byPieces(written, /""|[\s\S]/g, (piece) => (piece === '""' ? '"' : piece)),
    write: (words) => words.replaceAll('"', '""'),
  },
  json: {
    read: (written) =>
      byPieces(written, /\\u[\da-fA-F]{4}|\\.|[\s\S]/g, (piece) =>
        piece.startsWith('\\') ? JSON.parse(`"${piece}"`) : piece,
      ),
    write: (words) => JSON.stringify(words).slice(1, -1),
  },
  xml: {
    read: (written) =>
      byPieces(written, /&(?:#\d+|#x[\da-fA-F]+|\w+);|\r\n?|[\s\S]/g, (piece) =>
        piece.startsWith('\r') ? '\n' : xmlEntity(piece),
      ),
    write: (words) => words.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;'),
  },
  yaml: { read: (written) => readBlock(written), write: (words) => words },
  markdown: {
    read: (written) => byPieces(written, MARKDOWN, (piece) => (piece.length > 1 ? '' : piece)),
    write: (words) => words,
  },
};

/** The one stretch in which two texts differ. */
export function difference(before: string, after: string): { start: number; end: number; insert: string } {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let rest = 0;
  const most = Math.min(before.length, after.length) - start;
  while (rest < most && before[before.length - 1 - rest] === after[after.length - 1 - rest]) rest++;
  return { start, end: before.length - rest, insert: after.slice(start, after.length - rest) };
}

/** What is written, so that it reads `next`; all that was not changed stays as it was, to the letter. */
export function rewritten(written: string, next: string, codec: CodecId): string {
  if (codec === 'yaml') return rewrittenYaml(written, next);
  const { read, write } = CODECS[codec];
  const { text, at } = read(written);
  if (text === next) return written;
  const { start, end, insert } = difference(text, next);
  const from = at[start] ?? written.length;
  return written.slice(0, from) + write(insert) + written.slice(at[end] ?? written.length);
}

/** A block keeps its lines; any other text is written anew in double quotes, as YAML and JSON both read it. */
function rewrittenYaml(written: string, next: string): string {
  const [head = '', , indent = ''] = BLOCK.exec(written) ?? [];
  if (head === '') return JSON.stringify(next) + (/\s*$/.exec(written)?.[0] ?? '');
  const { text, at } = readBlock(written);
  const wanted = next.trimEnd() + (/\s*$/.exec(text)?.[0] ?? '');
  const { start, end, insert } = difference(text, wanted);
  const lines = insert.replaceAll('\n', `\n${indent}`);
  return written.slice(0, at[start]) + lines + written.slice(at[end] ?? written.length);
}
