import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { timeless } from '../../scripts/build/timeless';

/** One file, stored as it is, with the time given: its head, its bytes, the directory, the end. */
function zipped(name: string, text: string, time: number): Buffer {
  const [title, data] = [Buffer.from(name), Buffer.from(text)];
  const about = Buffer.alloc(26);
  about.writeUInt16LE(20, 0);
  about.writeUInt32LE(time, 6);
  about.writeUInt32LE(crc32(data), 10);
  about.writeUInt32LE(data.length, 14);
  about.writeUInt32LE(data.length, 18);
  about.writeUInt16LE(title.length, 22);
  const head = Buffer.concat([Buffer.from('PK\x03\x04'), about, title, data]);
  const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), about, Buffer.alloc(14), title]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(head.length, 16);
  return Buffer.concat([head, entry, end]);
}

test('two zips of the same files are the same, whenever they were made', () => {
  const [first, second] = [zipped('a.js', 'one', 0x5cde_1234), zipped('a.js', 'one', 0x5cdf_5678)];
  const other = zipped('a.js', 'two', 0x5cde_1234);
  expect(first.equals(second)).toBe(false);
  for (const zip of [first, second, other]) timeless(zip);
  expect(first.equals(second)).toBe(true);
  expect(first.equals(other)).toBe(false);
});

test('what is no zip is not touched', () => {
  expect(() => timeless(Buffer.from('PK, but no end of it, and long enough'))).toThrow('no zip');
});
