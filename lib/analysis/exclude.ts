import { shift, span, union } from '../text';
import type { Span } from '../types';
import { remembering } from './remember';

/** "On … wrote:" and its translations; it may wrap over two lines. */
const ATTRIBUTION =
  /^[ \t]*(?:(?:On|Am|Le|El|Il|Em|Op|Den|W dniu|Na|Vào)\b[^\n]{4,160}(?:\n[^\n]{0,120})?\b(?:wrote|schrieb[^\n:]*|a écrit|escribió|ha scritto|escreveu|schreef[^\n:]*|skrev[^\n:]*|napisał\(?a?\)?)[  ]*:|在[^\n]{2,120}写道[::])[ \t]*$/gm;
/** "2026-05-03 10:02 Sam <sam@mail.example>:" in whatever language: a year, and an address or a verb of writing before the colon. */
const DATED =
  /^[^\n]{0,80}\b20\d\d(?!\d)[^\n]{0,120}(?:<[^\s<>@]+@[^\s<>]+>|\b(?:napisał\(?a?\)?|pisze|napsal\(?a?\)?|kirjoitti|yazdı|írta|a scris))[  ]{0,2}[::][ \t]*$/gm;
/** Everything below these lines was written before. */
const DIVIDER =
  /^[ \t]*(?:-{2,}[ \t]*(?:Original Message|Original-Nachricht|Ursprüngliche Nachricht|Message d'origine|Mensaje original|Messaggio originale|Mensagem original|Oorspronkelijk bericht|Forwarded message|Forwarded Message|Weitergeleitete Nachricht|Message transféré|Mensaje reenviado|Messaggio inoltrato)[ \t]*-{2,}|Begin forwarded message:|Anfang der weitergeleiteten Nachricht:|Début du message transféré ?:|##- ?Please type your reply above this line[^\n]*|_{20,})[ \t]*$/im;
const HEADERS =
  /^(?:\*?(?:From|Von|De|Da|Van|Od|Fra|Från)\*?[  ]?:[^\n]*\n)(?:\*?(?:Sent|To|Subject|Date|Cc|Gesendet|An|Betreff|Envoyé|À|Objet|Enviado|Para|Asunto|Inviato|Oggetto|Verzonden|Aan|Onderwerp|Data|Datum|Wysłano|Do|Temat)\*?[  ]?:[^\n]*(?:\n|$)){1,5}/m;
const QUOTED_LINE = /^[ \t]*>[^\n]*$/gm;
const SIGN_OFF =
  /^[ \t]*(?:(?:(?:kind|best|warm|many|with kind)[ \t]+)?regards|best(?: wishes)?|cheers|thanks|many thanks|thank you|sincerely|yours(?: sincerely| faithfully| truly)?|warmly|all the best|respectfully)[,.!]?[ \t]*$/gim;
const DASHES = /^--[ \t]?$/gm;
const SENT_FROM = /^[ \t]*(?:Sent from my \w+|Get Outlook for)[^\n]*$/gim;
const FOOTER =
  /^[^\n]*(?:\bconfidential\b[^\n]*\b(?:recipient|intended|privileged)|received this (?:e-?mail|message|communication) in error|^[ \t]*(?:unsubscribe\b|(?:click|tap) [^\n]{0,20}unsubscribe|to unsubscribe[^\n]{0,20}click)|replies to this (?:address|e-?mail)[^\n]*not|(?:sent from|this is) an? (?:unmonitored|unattended|automated))[^\n]*$/gim;
const LOCATOR =
  /\b(?:https?:\/\/|www\.)[^\s<>"')\]]*[^\s<>"')\].,;:!?]|(?<![\w.+-])[\w+-]{1,64}(?:\.[\w+-]{1,64}){0,6}@[\w-]+(?:\.[\w-]+)+|(?<![\w/])[@#]\w[\w-]*|(?<![\w.-])[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}\/\S*[^\s.,;:!?]/g;
const FENCE = '```';
const FENCED = /```[\s\S]*?(?:```|$)/g;
const CODE = /`[^`\n]{1,400}`/g;
const INLINE =
  /"([^"\n]{1,400})"|“([^”\n]{1,400})”|(?<![\w'’])‘([^’\n]{1,400})’(?!\w)|(?<![\w'])'([^'\n]{3,400})'(?![\w'])/g;
const SHORT_LINE = /^[^\n]{0,60}$/;
const SIGNATURE_LINES = 6;

const all = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map((m) => span(m.index, m.index + m[0].length));
const found = (text: string, pattern: RegExp): boolean => text.search(pattern) >= 0;

/** Two words in quotes are the author's own irony; longer ones are somebody else's words. */
const SCARE = 2;

function inline(line: string): Span[] {
  return [...line.matchAll(INLINE)]
    .filter((m) => (m[1] ?? m[2] ?? m[3] ?? m[4] ?? '').trim().split(/\s+/).length > SCARE)
    .map((m) => span(m.index, m.index + m[0].length));
}

/** What a line tells by itself. */
type Line = {
  readonly excluded: readonly Span[];
  /** It may head a quotation, or be one: only then is the whole text searched for quotes. */
  readonly quotes: boolean;
  readonly closes: 'dashes' | 'sign-off' | null;
};
const QUOTES =
  /^[ \t]*(?:>|-{2,}|_{20,}|##-|\*?(?:From|Von|De|Da|Van|Od|Fra|Från)\*?[  ]?:|Begin |Anfang |Début )|[::][ \t]*$/im;
const REMEMBERED = 2000;

const lineOf = remembering(
  REMEMBERED,
  (line): Line => ({
    excluded: union([...[SENT_FROM, FOOTER, LOCATOR, CODE].flatMap((p) => all(line, p)), ...inline(line)]),
    quotes: found(line, QUOTES),
    closes: found(line, DASHES) ? 'dashes' : found(line, SIGN_OFF) ? 'sign-off' : null,
  }),
);

type Placed = { readonly start: number; readonly end: number; readonly line: Line };

function linesOf(text: string): Placed[] {
  let start = 0;
  return text.split('\n').map((words) => {
    const placed = { start, end: start + words.length, line: lineOf(words) };
    start = placed.end + 1;
    return placed;
  });
}

/** From the attribution on: its quoted lines, or all that follows when the quote bears no marks. */
function quotes(text: string, lines: readonly Placed[]): Span[] {
  if (!lines.some(({ line }) => line.quotes)) return [];
  const spans = all(text, QUOTED_LINE);
  for (const head of [...all(text, ATTRIBUTION), ...all(text, DATED)]) {
    const marked = /^\s*>/.test(text.slice(head.end));
    spans.push(marked ? head : span(head.start, text.length));
  }
  for (const cut of [DIVIDER, HEADERS]) {
    const at = text.search(cut);
    if (at >= 0) spans.push(span(at, text.length));
  }
  return union(spans);
}

/** A sign-off ends the body only when nothing but short lines without a full sentence follows. */
function signature(text: string, lines: readonly Placed[], end: number): Span[] {
  if (!lines.some(({ line }) => line.closes)) return [];
  const written = lines.filter((l) => l.start < end && text.slice(l.start, l.end).trim() !== '');
  return written.flatMap(({ start, line: { closes } }, i) => {
    if (!closes) return [];
    const below = written.slice(i + 1, i + 2 + SIGNATURE_LINES);
    const short = below.every((l) => SHORT_LINE.test(text.slice(l.start, Math.min(l.end, end))));
    const tail = below.length <= SIGNATURE_LINES && short;
    return tail || closes === 'dashes' ? [span(start, end)] : [];
  });
}

export type Exclusion = {
  /** The mail below or between: what was written before this draft. */
  readonly quoted: readonly Span[];
  /** Everything that is not the author speaking, the quoted mail too. */
  readonly all: readonly Span[];
};

/** What in a text is not its author's. */
export function excludedFrom(text: string): Exclusion {
  const lines = linesOf(text);
  const quoted = quotes(text, lines);
  const last = quoted.at(-1);
  const end = last && text.slice(last.end).trim() === '' ? last.start : text.length;
  return {
    quoted,
    all: union([
      ...quoted,
      ...signature(text, lines, end),
      ...(text.includes(FENCE) ? all(text, FENCED) : []),
      ...lines.flatMap(({ start, line }) => line.excluded.map((s) => shift(s, start))),
    ]),
  };
}

export const exclude = (text: string): readonly Span[] => excludedFrom(text).all;
