/**
 * How long the things of a message may be, in characters or members. Who sends cuts what a page may make longer; a
 * message that is longer still is refused. A reply is never so long; a page that is would hold up all others.
 */
export const LONGEST = {
  draft: 200_000,
  /** What our own pages put in: a letter may be as long as its agent likes. */
  letter: 4_000_000,
  /** Of the conversation: its latest messages, and of each the beginning. */
  thread: 200,
  message: 20_000,
  /** A subject, a title, a customer's name, one promise. */
  words: 2_000,
  name: 300,
  time: 40,
  address: 4_000,
  list: 2_000,
} as const;

/** A reply of so many lines is none: an analyser that reads all of them would be nobody else's meanwhile. */
const MOST_LINES = 5_000;
const BREAK = /\r\n?|\n/g;

/** Whether a text can be a reply that somebody writes. */
export const isReply = (text: string): boolean =>
  text.length <= LONGEST.draft && (text.match(BREAK)?.length ?? 0) <= MOST_LINES;

/** Cut to that length. */
export const cut = (text: string, longest: number): string => text.slice(0, longest);
