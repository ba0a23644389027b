import { Parser } from 'htmlparser2';
import { difference, lineEndOf, withLineEnds } from './sourced';

/** What a reader sees of a text, and where each character of it is written. */
export type Seen = {
  readonly text: string;
  /** Where the writing of a character begins and ends. */
  readonly at: readonly number[];
  readonly to: readonly number[];
  /** Characters that a tag stands for: the breaks between blocks. */
  readonly breaks: ReadonlySet<number>;
};

const TAG =
  /<\/?(?:p|div|br|span|a|b|i|u|s|em|strong|small|ul|ol|li|h[1-6]|table|tbody|thead|td|th|tr|font|img|hr|blockquote|pre|code|section|dl|dt|dd|details|summary|html|body)\b[^<>]*>/i;
/** Whatever is closed is a tag. */
const CLOSED = /<([a-z][\w:-]*)\b[^<>]*>[^<>]*<\/\1\s*>/i;
const ENTITY = /&(?:[a-z]{2,31}\d*|#\d{2,7}|#x[\da-f]{2,6});/i;
const BLOCKS: ReadonlySet<string> = new Set(
  'p div li tr h1 h2 h3 h4 h5 h6 blockquote pre table ul ol section article header footer dd dt'.split(' '),
);
const UNSEEN: ReadonlySet<string> = new Set(['style', 'script', 'head', 'title', 'template']);
/** Signs that nobody sees: a soft hyphen, spaces without width. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/;

const TAGS: ReadonlySet<string> = new Set(
  `a abbr address area article aside audio b base big blockquote body br button caption center cite code col colgroup dd
  del details div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img
  input ins kbd label li link main map mark meta nav ol option p picture pre q s samp section select small source span
  strike strong style sub summary sup svg table tbody td textarea tfoot th thead title tr tt u ul var video wbr`.split(
    /\s+/,
  ),
);

/** Whether HTML, or the HTML of Word (`o:p`), knows such a tag. */
export const isTagOfHtml = (name: string): boolean => TAGS.has(name) || name.includes(':');

/** What HTML shows as one space, however many there are. */
const GAP = /[ \t\r\n\f]/;

/** Whether a text is HTML: a tag that help desks write, or an entity. */
export const isMarkup = (raw: string): boolean => TAG.test(raw) || CLOSED.test(raw) || ENTITY.test(raw);

/** What a customer reads of a saved reply, whether it is HTML or plain. Its lines end with `\n`, as in any text field. */
export function seenOf(raw: string): Seen {
  const seen = new Writer();
  if (isMarkup(raw)) readHtml(raw, seen);
  else for (let at = 0; at < raw.length; at++) seen.add(raw.charAt(at), at, at + 1);
  return seen;
}

/** Signs that are read otherwise than they are written. */
const READ_OTHERWISE = /[\r\u00a0\u00ad\u200b\u2060\ufeff]/;

/** The text alone: of most replies it is what is written, which needs no look at each sign. */
export const textSeen = (raw: string): string =>
  isMarkup(raw) || READ_OTHERWISE.test(raw) ? seenOf(raw).text : raw;

class Writer implements Seen {
  text = '';
  readonly at: number[] = [];
  readonly to: number[] = [];
  readonly breaks = new Set<number>();
  /** Behind the `\r` that was read last: a `\n` there is the same line end. */
  private returnedAt = -1;

  add(sign: string, at: number, to: number): void {
    if (INVISIBLE.test(sign)) return;
    if (sign === '\n' && this.returnedAt === at) {
      this.to[this.to.length - 1] = to;
      return;
    }
    this.returnedAt = sign === '\r' ? to : -1;
    this.text += sign === '\u00a0' ? ' ' : sign === '\r' ? '\n' : sign;
    for (let i = 0; i < sign.length; i++) {
      this.at.push(at);
      this.to.push(to);
    }
  }
  break(at: number, to: number): void {
    this.breaks.add(this.text.length);
    this.add('\n', at, to);
  }
}

function readHtml(raw: string, seen: Writer): void {
  // Where lines are made by tags, a line's end in the source is a space.
  const flows = /<(?:p|div|br|li|tr|h[1-6])\b/i.test(raw);
  let unseen = 0;
  const parser = new Parser(
    {
      onopentagname: (name) => {
        if (UNSEEN.has(name)) unseen++;
        if (name === 'br') seen.break(parser.startIndex, parser.endIndex + 1);
      },
      onclosetag: (name, implied) => {
        if (UNSEEN.has(name)) unseen--;
        if (BLOCKS.has(name) && !implied) seen.break(parser.startIndex, parser.endIndex + 1);
      },
      ontext: (data) => {
        if (unseen > 0) return;
        const { startIndex: start, endIndex: end } = parser;
        if (data.length !== end - start + 1) seen.add(data, start, end + 1);
        else for (let i = 0; i < data.length; i++) addSign(data, i, start, flows, seen);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.end(raw);
}

function addSign(data: string, i: number, start: number, flows: boolean, seen: Writer): void {
  const sign = data.charAt(i);
  const isGap = flows && GAP.test(sign);
  if (!isGap) seen.add(sign, start + i, start + i + 1);
  else if (seen.text !== '' && !/[ \t\r\n\f]$/.test(seen.text)) seen.add(' ', start + i, start + i + 1);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\n': '<br>' };
const escaped = (text: string) =>
  text.replace(/[&<>\n]/g, (sign) => ENTITIES[sign] ?? sign).replace(/ (?= )/g, '&#160;');

/** The reply so that it reads `next`. Its markup stays: a break between blocks is not taken out with words. */
export function reworded(raw: string, next: string): string {
  const { text, at, to, breaks } = seenOf(raw);
  if (text === next) return raw;
  const { start, end, insert } = difference(text, next);
  const words = isMarkup(raw) ? escaped(insert) : withLineEnds(insert, lineEndOf(raw) ?? '\n');
  const behind = start > 0 && !breaks.has(start - 1);
  // New words stand where the old ones stood, or right behind the word before them, within its tags.
  const place = start < end || !behind ? (at[start] ?? raw.length) : (to[start - 1] ?? 0);
  let result = raw.slice(0, place) + words;
  let from = place;
  for (let i = start; i < end; i++) {
    if (breaks.has(i)) continue;
    result += raw.slice(from, at[i]);
    from = to[i] ?? raw.length;
  }
  return result + raw.slice(from);
}
