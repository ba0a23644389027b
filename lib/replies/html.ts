import type { Sourced } from './reply';

const MARKUP = /<\/?(?:p|div|br|span|a|b|i|em|strong|ul|ol|li|h\d|table|td|tr)\b[^<>]*>/i;
const PIECE = /<(br|\/p|\/div|\/li|\/h\d|\/tr)\b[^<>]*>|<\/?[a-z][^<>]*>|&(?:#\d+|#x[\da-f]+|\w+);|[\s\S]/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** A rich macro as plain text; a text without markup stays as it is. */
export function withoutMarkup<T extends Sourced>(reply: T): T {
  if (!MARKUP.test(reply.text)) return reply;
  const at: number[] = [];
  let text = '';
  for (const m of reply.text.matchAll(PIECE)) {
    const plain = m[1] ? '\n' : m[0].length > 1 && m[0].startsWith('<') ? '' : entity(m[0]);
    text += plain;
    for (let i = 0; i < plain.length; i++) at.push(reply.at[m.index] ?? 0);
  }
  return { ...reply, text, at };
}

/** The tag, entity or character that begins there. */
export function pieceAt(text: string, index: number): string {
  const piece = new RegExp(PIECE.source, 'iy');
  piece.lastIndex = index;
  return piece.exec(text)?.[0] ?? '';
}

function entity(piece: string): string {
  if (piece.length === 1) return piece;
  const name = piece.slice(1, -1);
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? piece;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : piece;
}
