/** The hour at which files were zipped says nothing of them, and makes two packages of one source differ. */

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** Where the count of entries and the place of the first stand behind the end's sign. */
const COUNT_AT = 10;
const FIRST_AT = 16;
/** In an entry of the directory, and in the head before a file: where its time and date stand. */
const TIME_IN_ENTRY = 12;
const TIME_IN_HEAD = 10;
const HEAD_AT = 42;
const ENTRY_LENGTH = 46;
/** The first of January 1980, midnight: the earliest that a zip can say. */
const EARLIEST = 0x0021_0000;

/** Sets the time of every file in a zip to the same one, in place. Throws where it is no zip. */
export function timeless(zip: Uint8Array): void {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.byteLength - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end--;
  if (end < 0) throw new Error('This is no zip.');
  let at = view.getUint32(end + FIRST_AT, true);
  for (let left = view.getUint16(end + COUNT_AT, true); left > 0; left--) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error(`There is no entry at ${at}.`);
    view.setUint32(at + TIME_IN_ENTRY, EARLIEST, true);
    view.setUint32(view.getUint32(at + HEAD_AT, true) + TIME_IN_HEAD, EARLIEST, true);
    const lengths = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    at += ENTRY_LENGTH + lengths.reduce((sum, length) => sum + length);
  }
}
