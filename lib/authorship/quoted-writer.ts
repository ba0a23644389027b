/** Who wrote the mail that is quoted: by the line over it, in whatever language that is. */
import type { Span } from '../types';
import { linesIn } from './lines';

export type QuotedWriter = { readonly name: string; readonly address: string | null };

/** Between a quote's first words and the name of its writer stands no more. */
const HEAD_LINES = 4;
/** “<ana@mail.example>”, “(ana@mail.example)”, “[mailto:…]”, also both brackets at once. */
const BRACKETED = /[<([]+(?:mailto:)?([^\s<>()[\]"]+@[^\s<>()[\]"]+?)[>)\]]/u;
/** What ends where a name begins: of a date, of a label. */
const BOUNDARY = /[,，、;:：|]|\p{Nd}[.)\]]?|[)\]}»“”„]/gu;
/** Where a script has no capitals, nothing tells a name from the word before it. */
const WORD = /^[\p{Lu}\p{Lt}][\p{L}\p{M}.'’-]*$/u;
/** “10:02:00 AM”, “MEZ”, “GMT” are no names. */
const OF_A_DAY = /^[AP]\.?M\.?$/;
const SHOUTED = /^\p{Lu}{2,}$/u;
/** Small words within names. */
const WITHIN = new Set(
  'de da do dos das del della di la las los le van von der den ten ter zu bin al el y e'.split(' '),
);
const LONGEST_NAME = 5;
/** The verb behind the name, and before it: an attribution without an address names its writer beside one of these. */
const VERB_AFTER =
  /\s(?:wrote|a écrit|escribió|ha scritto|escreveu|skrev|pisze|napsal\(a\)|írta)(?: in #\S+)?\s*:\s*$/u;
const VERB_BEFORE = /\s(?:schrieb|schreef|skrev)\s+([^,:]+?)\s*:\s*$/u;

/** Null where the quote does not say, or not beyond doubt. `quoted` as `authorshipOf` tells it; the first of them counts. */
export function quotedWriter(text: string, quoted: readonly Span[]): QuotedWriter | null {
  const [first] = quoted;
  if (!first) return null;
  const lines = linesIn(text.slice(first.start, first.end)).slice(0, HEAD_LINES);
  const head = lines.map((line) => line.text.replace(/^[>\s]+/, '')).filter((line) => line !== '');
  for (const [at, line] of head.entries()) {
    const found = writerIn(line) ?? (at > 0 ? writerIn(`${head[at - 1]} ${line}`) : null);
    if (found) return found;
  }
  return null;
}

function writerIn(line: string): QuotedWriter | null {
  const address = BRACKETED.exec(line);
  if (address) {
    const name = lastName(line.slice(0, address.index));
    return name ? { name, address: address[1] ?? null } : null;
  }
  const before = VERB_BEFORE.exec(line)?.[1];
  const after = VERB_AFTER.exec(line);
  const name = before ? lastName(before) : after ? lastName(line.slice(0, after.index)) : null;
  return name ? { name, address: null } : null;
}

/** The name that a text ends in: what stands behind the last date, time, comma or verb. */
function lastName(text: string): string | null {
  const words = (text.split(BOUNDARY).at(-1) ?? '').replace(/["']/g, ' ').trim().split(/\s+/);
  let from = words.length;
  while (from > 0 && (WORD.test(words[from - 1] ?? '') || WITHIN.has(words[from - 1] ?? ''))) from--;
  const name = words.slice(from);
  while (name.length > 0 && (OF_A_DAY.test(name[0] ?? '') || WITHIN.has(name[0] ?? ''))) name.shift();
  // A zone before a name that is shouted, too, would pass for its first word.
  if (name.length > 2 && name.every((word) => SHOUTED.test(word))) return null;
  while (name.length > 1 && SHOUTED.test(name[0] ?? '') && !SHOUTED.test(name[1] ?? '')) name.shift();
  return name.length > 0 && name.length <= LONGEST_NAME ? name.join(' ') : null;
}
