import { unzipSync, zipSync } from 'fflate';

/** The earliest hour that a zip can say. */
const AT = new Date(1980, 0, 1);

/** The same files by name, all of one hour: zips of the same source are the same, byte by byte. Throws where it is none. */
export function repacked(zip: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(zip)).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(files), { level: 9, mtime: AT });
}
