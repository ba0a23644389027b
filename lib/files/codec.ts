import { byPieces, difference, type Sourced, withLineEnds } from './sourced';
import { readYamlText, rewrittenYaml } from './yaml-block';

/** How words are written at their place in a file. */
export type CodecId =
  | 'bare'
  | InCells
  | 'json'
  | 'xml'
  | 'cdata'
  | 'yaml'
  | 'plain'
  | 'markdown'
  | 'mdcell'
  | 'markup';

type Codec = {
  read(written: string): Sourced;
  /** Words as they stand within what is written, in a file whose lines end so. */
  write(words: string, lineEnd: string): string;
};

const XML_NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function xmlEntity(piece: string): string {
  if (!/^&.+;$/.test(piece)) return piece;
  const name = piece.slice(1, -1);
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return name.startsWith('#') ? String.fromCodePoint(code) : (XML_NAMED[name] ?? piece);
}

/** Lines that fence a text in, and the signs of a quote: what stands between is the reply. */
const MARKDOWN = /(^[ \t]*(?:`{3,}|~{3,})[^\r\n]*(?:\r\n?|\n|$)|^(?:[ \t]*>[ \t]?)+)|[\s\S]/gm;

/** A parser of XML hands on every line end as one sign. */
const oneSign = (piece: string) => (piece.startsWith('\r') ? '\n' : piece);

const same: Codec = { read: (written) => byPieces(written, /[\s\S]/g), write: withLineEnds };

export type InCells = 'csv' | 'csv1' | 'csvSlash' | 'csv1Slash';
/** Two signs that stand for the second of them, in a quoted cell. */
const ESCAPED: Readonly<Record<InCells, RegExp>> = {
  csv: /""/g,
  csv1: /''/g,
  csvSlash: /\\[\\"']|""/g,
  csv1Slash: /\\[\\"']|''/g,
};
const second = (piece: string) => piece.slice(-1);

/** The words of a quoted cell, without the place of each. */
export const cellWords = (written: string, codec: InCells): string => written.replace(ESCAPED[codec], second);

const csv = (id: InCells, write: Codec['write']): Codec => ({
  read: (written) => byPieces(written, new RegExp(`${ESCAPED[id].source}|[\\s\\S]`, 'g'), second),
  write,
});

const CODECS: Readonly<Record<CodecId, Codec>> = {
  plain: same,
  bare: { ...same, write: (words) => words },
  cdata: {
    read: (written) => byPieces(written, /\r\n?|[\s\S]/g, oneSign),
    write: (words, lineEnd) => withLineEnds(words, lineEnd).replaceAll(']]>', ']]]]><![CDATA[>'),
  },
  csv: csv('csv', (words) => words.replaceAll('"', '""')),
  csv1: csv('csv1', (words) => words.replaceAll("'", "''")),
  csvSlash: csv('csvSlash', (words) => words.replace(/[\\"]/g, '\\$&')),
  csv1Slash: csv('csv1Slash', (words) => words.replace(/[\\']/g, '\\$&')),
  json: {
    read: (written) =>
      byPieces(written, /\\u[\da-fA-F]{4}|\\.|[\s\S]/g, (piece) =>
        piece.startsWith('\\') ? JSON.parse(`"${piece}"`) : piece,
      ),
    write: (words) => JSON.stringify(words).slice(1, -1),
  },
  xml: {
    read: (written) =>
      byPieces(written, /&(?:#\d+|#x[\da-fA-F]+|\w+);|\r\n?|[\s\S]/g, (piece) => xmlEntity(oneSign(piece))),
    write: (words, lineEnd) =>
      withLineEnds(words, lineEnd).replace(
        /[&<>]/g,
        (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;',
      ),
  },
  yaml: { read: readYamlText, write: withLineEnds },
  /** HTML amid XML: a tag has to be closed there. */
  markup: same,
  /** A cell of a table in Markdown, which is a line. */
  mdcell: {
    read: (written) => byPieces(written, /\\\||[\s\S]/g, (piece) => piece.slice(-1)),
    write: (words) => words.replaceAll('|', '\\|').replace(/\s*[\r\n]+\s*/g, ' '),
  },
  markdown: { read: (written) => byPieces(written, MARKDOWN), write: withLineEnds },
};

/** The words that are written so, each with its place. */
export const readAs = (written: string, codec: CodecId): Sourced => CODECS[codec].read(written);

/** Words as they are written so, in a file with line ends of its own. */
export const writtenAs = (words: string, codec: CodecId): string => CODECS[codec].write(words, '\n');

/** What is written, so that it reads `next`; all that was not changed stays as it was, to the letter. */
export function rewritten(written: string, next: string, codec: CodecId, lineEnd: string): string {
  if (codec === 'yaml') return rewrittenYaml(written, next, lineEnd);
  if (codec === 'markup' && next.includes('<br>'))
    return rewritten(written, next.replaceAll('<br>', '<br/>'), codec, lineEnd);
  const { read, write } = CODECS[codec];
  const { text, at } = read(written);
  if (text === next) return written;
  const { start, end, insert } = difference(text, next);
  const from = at[start] ?? written.length;
  return written.slice(0, from) + write(insert, lineEnd) + written.slice(at[end] ?? written.length);
}
