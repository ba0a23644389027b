import { FileFault } from './fault';
import { CODE_OF, fromNarrow, isUndefined } from './windows-1252';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How a text was written in its file, so that it can be written so again. */
export type Written = { readonly encoding: Encoding; readonly bom: boolean };
export type Decoded = Written & { readonly text: string };

const MARKS: readonly (readonly [readonly number[], Encoding | null])[] = [
  [[0xff, 0xfe, 0, 0], null],
  [[0, 0, 0xfe, 0xff], null],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** What the halves of a sign that needs two units begin with, in UTF-16. */
const FIRST_HALF = 0xd800 >> 10;
const SECOND_HALF = 0xdc00 >> 10;
/** So much of a file tells how it is written. */
const SAMPLE = 4096;
/** What other programs' files begin with, which nobody can read as text: pictures, archives (an .xlsx is one), PDF. */
const OTHERS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 3, 4],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x25, 0x50, 0x44, 0x46],
  [0xd0, 0xcf, 0x11, 0xe0],
];
/** A file of UTF-8 with a bad byte has more good signs than bad ones; one of Windows-1252 the other way round. */
const MORE_BAD_THAN_GOOD = 3;

/** The text of a file. Throws a `FileFault` with the byte where it is none. */
export function decode(bytes: Uint8Array): Decoded {
  const begins = (signs: readonly number[]) => signs.every((sign, at) => bytes[at] === sign);
  if (OTHERS.some(begins)) throw new FileFault('binary', { byte: 0 });
  const mark = MARKS.find(([signs]) => begins(signs));
  if (mark?.[1] === null) throw new FileFault('encoding', { byte: 0 });
  const encoding = mark?.[1] ?? wideOf(bytes);
  if (encoding === null) return narrow(bytes);
  const body = bytes.subarray(mark ? mark[0].length : 0);
  const text =
    encoding === 'utf-8' ? utf8(body, bytes.length - body.length) : utf16(body, encoding, bytes.length);
  return { text, encoding, bom: mark !== undefined };
}

/** UTF-16 without a mark: every other byte of Latin letters is nothing. */
function wideOf(bytes: Uint8Array): Encoding | null {
  const size = Math.min(bytes.length, SAMPLE) & ~1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < size; at++) if (bytes[at] === 0) at % 2 === 0 ? even++ : odd++;
  const most = size / 2;
  if (odd > most * 0.7 && even === 0) return 'utf-16le';
  return even > most * 0.7 && odd === 0 ? 'utf-16be' : null;
}

function utf16(body: Uint8Array, encoding: Encoding, size: number): string {
  if (body.length % 2 === 1) throw new FileFault('cut', { byte: size - 1 });
  try {
    return whole(new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(body));
  } catch (error) {
    throw error instanceof FileFault
      ? error
      : new FileFault('bytes', { byte: size - body.length + loneAt(body, encoding === 'utf-16le') });
  }
}

/** Where one half of a sign stands without the other. */
function loneAt(body: Uint8Array, isLittle: boolean): number {
  const view = new DataView(body.buffer, body.byteOffset, body.length);
  const halfAt = (at: number) => (at + 1 < body.length ? view.getUint16(at, isLittle) >> 10 : 0);
  for (let at = 0; at < body.length; at += 2) {
    const half = halfAt(at);
    if (half === SECOND_HALF) return at;
    if (half !== FIRST_HALF) continue;
    if (halfAt(at + 2) !== SECOND_HALF) return at;
    at += 2;
  }
  return 0;
}

function utf8(body: Uint8Array, before: number): string {
  const { bad } = scan(body);
  if (bad !== null) throw new FileFault(bad.cut ? 'cut' : 'bytes', { byte: before + bad.at });
  return whole(new TextDecoder('utf-8', { ignoreBOM: true }).decode(body), before);
}

/** Without a mark: UTF-8 where it is that throughout, else Windows-1252 where nothing speaks against it. */
function narrow(bytes: Uint8Array): Decoded {
  const { bad, faults, wide } = scan(bytes);
  if (bad === null) return { text: utf8(bytes, 0), encoding: 'utf-8', bom: false };
  if (faults <= wide * MORE_BAD_THAN_GOOD || bad.cut)
    throw new FileFault(bad.cut ? 'cut' : 'bytes', { byte: bad.at });
  const wrong = bytes.findIndex((byte) => isUndefined(byte) || (byte < 0x20 && !isSpace(byte)));
  if (wrong >= 0) throw new FileFault(bytes[wrong] === 0 ? 'binary' : 'bytes', { byte: wrong });
  const text = fromNarrow(bytes);
  return { text, encoding: 'windows-1252', bom: false };
}

const isSpace = (byte: number) => byte === 9 || byte === 10 || byte === 13 || byte === 12;

type Scanned = {
  /** The first byte that is no UTF-8. */
  readonly bad: { at: number; cut: boolean } | null;
  readonly faults: number;
  /** Signs of several bytes. */
  readonly wide: number;
};

function scan(bytes: Uint8Array): Scanned {
  let wide = 0;
  let faults = 0;
  let bad: { at: number; cut: boolean } | null = null;
  for (let at = 0; at < bytes.length; ) {
    const long = lengthAt(bytes, at);
    if (long > 0) {
      if (long > 1) wide++;
      at += long;
      continue;
    }
    // A lone first byte at the end may be a letter of Windows-1252.
    bad ??= { at, cut: long < 0 && (wide > 0 || bytes.length - at > 1) };
    faults++;
    at++;
  }
  return { bad, faults, wide };
}

/** How many bytes the sign there has; 0 where it is none, -1 where the file ends within it. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const long = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4) return 0;
  for (let next = 1; next < long; next++) {
    const byte = bytes[at + next];
    if (byte === undefined) return -1;
    if (byte < 0x80 || byte > 0xbf) return 0;
    if (next === 1 && !second(first, byte)) return 0;
  }
  return long;
}

/** Overlong signs, surrogates, and what is past the last sign. */
const second = (first: number, byte: number): boolean =>
  !(
    (first === 0xe0 && byte < 0xa0) ||
    (first === 0xed && byte > 0x9f) ||
    (first === 0xf0 && byte < 0x90) ||
    (first === 0xf4 && byte > 0x8f)
  );

function whole(text: string, before = 0): string {
  const nothing = text.indexOf('\0');
  if (nothing >= 0)
    throw new FileFault('binary', { byte: before + new TextEncoder().encode(text.slice(0, nothing)).length });
  return text;
}

/** Whether every sign of the text can be written so. */
export const canWrite = (text: string, encoding: Encoding): boolean =>
  encoding !== 'windows-1252' || [...text].every((sign) => CODE_OF.has(sign));

/** The text as the file was written; what Windows-1252 has no sign for makes the file UTF-8, marked as such. */
export function encode(text: string, { encoding, bom }: Written): Uint8Array<ArrayBuffer> {
  if (!canWrite(text, encoding)) return encode(text, { encoding: 'utf-8', bom: true });
  if (encoding === 'windows-1252')
    return Uint8Array.from({ length: text.length }, (_, at) => CODE_OF.get(text.charAt(at)) ?? 0x3f);
  const marked = bom ? `\ufeff${text}` : text;
  if (encoding === 'utf-8') return new TextEncoder().encode(marked);
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at++)
    view.setUint16(at * 2, marked.charCodeAt(at), encoding === 'utf-16le');
  return bytes;
}
