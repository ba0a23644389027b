import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode, type FileFault, type Written } from '../../lib/files';

const WAYS: readonly Written[] = [
  { encoding: 'utf-8', bom: false },
  { encoding: 'utf-8', bom: true },
  { encoding: 'utf-16le', bom: true },
  { encoding: 'utf-16be', bom: true },
];
const text = fc
  .string({ unit: 'grapheme' })
  .filter((one) => !one.includes('\0') && !one.startsWith('\ufeff'));
const narrow = fc
  .array(fc.constantFrom(...'azAZ09 ,;"\r\n’“”–—…é£€ñüß'), { minLength: 1 })
  // Two such signs in a row can be one of UTF-8: “ß£” are.
  .map((signs) => signs.map((sign) => `${sign}x`).join(''));

const faultOf = (bytes: Uint8Array): string => {
  try {
    decode(bytes);
    return 'read';
  } catch (error) {
    return (error as FileFault).message;
  }
};
const utf8 = (words: string) => new TextEncoder().encode(words);

describe('any text comes back, byte by byte', () => {
  test.each(WAYS)('$encoding, bom: $bom', (way) => {
    fc.assert(
      fc.property(text, (words) => {
        const bytes = encode(words, way);
        const { text: read, ...written } = decode(bytes);
        expect(read).toBe(words);
        expect(encode(read, written)).toEqual(bytes);
      }),
    );
  });

  test('Windows-1252', () => {
    fc.assert(
      fc.property(narrow, (words) => {
        const bytes = encode(words, { encoding: 'windows-1252', bom: false });
        const { text: read, ...written } = decode(bytes);
        expect(encode(read, written)).toEqual(bytes);
        expect(read).toBe(words);
        if (/[’“”–—…é£€ñüß]/.test(words)) expect(written.encoding).toBe('windows-1252');
      }),
    );
  });

  test('Windows-1252 byte by byte, as browsers read it: Node does not', () => {
    expect(decode(Uint8Array.of(0x80, 0x91, 0x92, 0x93, 0x94, 0x96, 0x85, 0x9f, 0xe9)).text).toBe(
      '€‘’“”–…Ÿé',
    );
    // “ÜB” and “MENÜ” in quotes: two of its bytes could be a sign of UTF-8, all others speak against it.
    const words = '„Menü“ – „MENÜ“, größer, früher';
    const bytes = encode(words, { encoding: 'windows-1252', bom: false });
    expect(decode(bytes)).toEqual({ text: words, encoding: 'windows-1252', bom: false });
  });

  test('UTF-16 without a mark is told by its empty bytes', () => {
    const bytes = encode('We were late today.', { encoding: 'utf-16le', bom: false });
    expect(decode(bytes)).toEqual({ text: 'We were late today.', encoding: 'utf-16le', bom: false });
  });
});

describe('what cannot be read is said, with its byte', () => {
  test.each<[string, Uint8Array, string]>([
    ['nothing in it', Uint8Array.of(97, 98, 0, 99), 'binary at byte 2'],
    ['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6), 'binary at byte 0'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), 'binary at byte 0'],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 97), 'encoding at byte 0'],
    ['a byte amid UTF-8', Uint8Array.of(...utf8('é'), 0xff, 97), 'bytes at byte 2'],
    ['a letter cut off', utf8('naïve é').subarray(0, 8), 'cut at byte 7'],
    ['half a sign of UTF-16', Uint8Array.of(0xff, 0xfe, 97, 0, 98), 'cut at byte 4'],
    ['one half of a sign in UTF-16', Uint8Array.of(0xff, 0xfe, 97, 0, 0x3d, 0xd8, 98, 0), 'bytes at byte 4'],
    ['the other half', Uint8Array.of(0xff, 0xfe, 0x3d, 0xd8, 0, 0xdc, 0, 0xdc), 'bytes at byte 6'],
    ['a byte that is nothing in Windows-1252', Uint8Array.of(97, 0x92, 0x81), 'bytes at byte 2'],
  ])('%s', (_, bytes, fault) => expect(faultOf(bytes)).toBe(fault));
});

test('words that Windows-1252 has no sign for make the file UTF-8, and it says so', () => {
  const bytes = encode('late → now', { encoding: 'windows-1252', bom: false });
  expect(decode(bytes)).toEqual({ text: 'late → now', encoding: 'utf-8', bom: true });
});
