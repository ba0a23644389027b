/**
 * The signs of the bytes from 0x80 on; a space where the byte is nothing. After that it is Unicode's own order. Not
 * left to `TextDecoder`: Node reads these bytes as Latin-1, so the command line would see other words than the page.
 */
const FROM_0X80 = [...'€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'];
/** Whether the byte is nothing there. */
export const isUndefined = (byte: number): boolean => FROM_0X80[byte - 0x80] === ' ';

const signOf = (byte: number) => FROM_0X80[byte - 0x80] ?? String.fromCharCode(byte);

/** Bytes of Windows-1252 as text. */
export function fromNarrow(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += signOf(byte);
  return text;
}

/** The byte of each sign. */
export const CODE_OF: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, code) => [signOf(code), code] as const).filter(
    ([, code]) => !isUndefined(code),
  ),
);
