/** Words of 32 bits: enough that no two sessions of a browser are ever called the same. */
const WORDS = 4;

/** A name for a session. Not `randomUUID`: a page on plain http has none, and that is where in-house desks run. */
export const newSessionId = (): string =>
  [...crypto.getRandomValues(new Uint32Array(WORDS))].map((word) => word.toString(36)).join('-');
