/** The line over a quote that says who wrote it and when: told by its structure, in whatever language it is. */
import { isBlank, type Line } from './lines';

/** ":" and what other scripts have for it. A page may put it first where the text runs from right to left. */
const ENDS_OPEN = /[:：៖︰]\s*$|^\s*[:：]/u;
const ADDRESS = /[^\s<>()[\]"]+@[^\s<>()[\]"]+/u;
const BRACKETED = /[<([](?:mailto:)?[^\s<>()[\]"]+@[^\s<>()[\]"]+[>)\]]/u;
const TIME = /\p{Nd}{1,2} ?[:：.h] ?\p{Nd}{2}(?!\p{Nd})/u;
const YEAR = /(?<!\p{Nd})\p{Nd}{4}(?!\p{Nd})/u;
const NUMBERS = /\p{Nd}{1,4} ?[./-] ?\p{Nd}{1,2}(?!\p{Nd})/u;
/** A sentence in Latin letters has come to its end: a full stop after a capital or a number is an abbreviation's. */
const LATIN_END = /\p{Script=Latin}[.!?]["”’)]*\s*$/u;
const SENTENCE_INSIDE = /[.!?]\s+\p{Lu}/u;
const WRITERS_END = /[.!?:;]\s*$/u;
/** Of those over a quote without marks of its own, these are known. The list does not grow: marks tell the others. */
const KNOWN =
  /^[ \t]*(?:(?:On|Am|Le|El|Il|Em|Op|Den|W dniu|Na|Vào)\b.{4,260}\b(?:wrote|schrieb.*|a écrit|escribió|ha scritto|escreveu|schreef.*|skrev.*|napisał\(?a?\)?|pisze) ?:|在.{2,120}写道[:：])\s*$/u;
const VERB_LAST = /(?:napisał\(?a?\)?|pisze|napsal\(?a?\)?|kirjoitti|yazdı|írta|a scris) ?[:：]\s*$/u;

const LONGEST = 300;
/** As mail programs wrap lines: a shorter one was ended by its writer. */
const SHORTEST_WRAPPED = 28;
const MOST_WRAPPED = 2;
/** "Ana Lopes wrote:" */
const WORDS_OF_A_LEAD = 6;

const isDated = (text: string) => TIME.test(text) || YEAR.test(text) || NUMBERS.test(text);

/** What stands over a quote: the index of the attribution's first line, or whether a line at least leads into it. */
export type Lead = { readonly from: number } | 'open' | null;

/** What line `last` is to the quote that follows; `close`: no empty line stands between. */
export function leadAt(lines: readonly Line[], last: number, close: boolean): Lead {
  const own = lines[last]?.text ?? '';
  if (own.trim() === '') return null;
  const open = ENDS_OPEN.test(own);
  for (const [from, text] of wrapped(lines, last)) {
    if (isDated(text) && (open || ADDRESS.test(text))) return { from };
  }
  if (open && ADDRESS.test(own)) return { from: last };
  if (close && !open && isDated(own) && !LATIN_END.test(own)) return { from: last };
  const words = own.trim().split(/\s+/).length;
  if (open && words <= WORDS_OF_A_LEAD && !SENTENCE_INSIDE.test(own)) return { from: last };
  return open ? 'open' : null;
}

/** The first line of an attribution that ends in `last` and whose quote bears no marks; null where it is none. */
export function bareAttribution(lines: readonly Line[], last: number): number | null {
  if (!ENDS_OPEN.test(lines[last]?.text ?? '')) return null;
  for (const [from, text] of wrapped(lines, last)) {
    if (KNOWN.test(text)) return from;
    if (YEAR.test(text) && (BRACKETED.test(text) ? TIME.test(text) || NUMBERS.test(text) : false))
      return from;
    if (YEAR.test(text) && VERB_LAST.test(text)) return from;
  }
  return null;
}

/** The line alone, then with the one or two before it that a mail program may have wrapped. */
function* wrapped(lines: readonly Line[], last: number): Generator<readonly [number, string]> {
  let text = lines[last]?.text ?? '';
  for (let from = last; text.length <= LONGEST; ) {
    yield [from, text];
    const before = lines[--from];
    if (!before || isBlank(before) || last - from > MOST_WRAPPED) return;
    if (before.text.length < SHORTEST_WRAPPED || WRITERS_END.test(before.text) || /^\s*>/.test(before.text))
      return;
    text = `${before.text} ${text}`;
  }
}
