import { authorshipOf, signOffOf } from '../authorship';
import { blanksIn, shift, sliceOf, span, union } from '../text';
import type { Authorship, Span } from '../types';
import { remembering } from './remember';

const FOOTER =
  /^[^\n]*(?:\bconfidential\b[^\n]*\b(?:recipient|intended|privileged)|received this (?:e-?mail|message|communication) in error|^[ \t]*(?:unsubscribe\b|(?:click|tap) [^\n]{0,20}unsubscribe|to unsubscribe[^\n]{0,20}click)|replies to this (?:address|e-?mail)[^\n]*not|(?:sent from|this is) an? (?:unmonitored|unattended|automated))[^\n]*$/gim;
const LOCATOR =
  /\b(?:https?:\/\/|www\.)[^\s<>"')\]]*[^\s<>"')\].,;:!?]|(?<![\w.+-])[\w+-]{1,64}(?:\.[\w+-]{1,64}){0,6}@[\w-]+(?:\.[\w-]+)+|(?<![\w/])[@#]\w[\w-]*|(?<![\w.-])[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}\/\S*[^\s.,;:!?]/g;
const FENCE = '```';
const FENCED = /```[\s\S]*?(?:```|$)/g;
const CODE = /`[^`\n]{1,400}`/g;
const INLINE =
  /"([^"\n]{1,400})"|“([^”\n]{1,400})”|(?<![\w'’])‘([^’\n]{1,400})’(?!\w)|(?<![\w'])'([^'\n]{3,400})'(?![\w'])/g;
const all = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map((m) => span(m.index, m.index + m[0].length));

/** Two words in quotes are the author's own irony; longer ones are somebody else's words. */
const SCARE = 2;

function inline(line: string): Span[] {
  return [...line.matchAll(INLINE)]
    .filter((m) => (m[1] ?? m[2] ?? m[3] ?? m[4] ?? '').trim().split(/\s+/).length > SCARE)
    .map((m) => span(m.index, m.index + m[0].length));
}

const REMEMBERED = 2000;
/** What in a line is nobody speaking: a footer, an address, code, words of somebody else's in quotes. */
const unspokenIn = remembering(REMEMBERED, (line): readonly Span[] =>
  union([...[FOOTER, LOCATOR, CODE].flatMap((p) => all(line, p)), ...inline(line)]),
);

function unspoken(text: string): Span[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const found = unspokenIn(line).map((s) => shift(s, start));
    start += line.length + 1;
    return found;
  });
}

export type Exclusion = {
  /** The mail below or between: what was written before this draft. */
  readonly quoted: readonly Span[];
  /** Everything that is not the author speaking, the quoted mail too. */
  readonly all: readonly Span[];
};

/** What in a text is not its author's, or not meant as prose. */
export function excludedFrom(text: string, authorship: Authorship = authorshipOf(text)): Exclusion {
  const { quoted, others } = authorship;
  const signOff = signOffOf(text, others);
  return {
    quoted,
    all: union([
      ...others,
      ...(signOff ? aroundBlanks(text, signOff) : []),
      ...(text.includes(FENCE) ? all(text, FENCED) : []),
      ...unspoken(text),
    ]),
  };
}

/** A name is no prose, but one that is still a blank would leave as one. */
function aroundBlanks(text: string, span: Span): Span[] {
  const blanks = blanksIn(sliceOf(text, span)).map((blank) => shift(blank, span.start));
  const starts = [span.start, ...blanks.map(({ end }) => end)];
  const ends = [...blanks.map(({ start }) => start), span.end];
  return starts.map((start, index) => ({ start, end: ends[index] ?? span.end }));
}

export const exclude = (text: string): readonly Span[] => excludedFrom(text).all;
