/** Sets the bits that make random bytes a UUID of version 4 (RFC 9562). */
const VERSION = 6;
const VARIANT = 8;

/** A name for a session. Not `randomUUID`: a page on plain http has none, and that is where in-house desks run. */
export function newSessionId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[VERSION] = ((bytes[VERSION] ?? 0) & 0x0f) | 0x40;
  bytes[VARIANT] = ((bytes[VARIANT] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
