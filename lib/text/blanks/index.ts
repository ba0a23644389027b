import type { Span } from '../../types';
import { BARE } from './bare';
import { SIGNS } from './signs';

/** Most texts have no sign of a blank, and need no further look. */
const CANDIDATE =
  /[[{<«%$*#@~(]|&lt;|_{2}|\w_\w|x{2}|null|undefined|nil|nan|none|n\/a|insert|here|name|[a-z][A-Z]/i;

const FORMS = [...SIGNS, ...BARE];

/**
 * The blanks of a text that still wait for a fact, in order: ours (`[what happened]`), other tools' placeholders
 * (`{{first_name}}`, `%NAME%`, `<<Order>>`) and what is left where a program had nothing ("Hi null,"). The one
 * place that knows how a blank is written. Spans in UTF-16 units.
 */
export function blanksIn(text: string): Span[] {
  if (!CANDIDATE.test(text)) return [];
  const found = FORMS.filter(({ needs }) => needs.some((sign) => text.includes(sign))).flatMap(
    ({ looks, isBlank }) =>
      [...text.matchAll(looks)].flatMap(({ index, 0: whole, 1: inner = whole }): Span[] => {
        const end = index + whole.length;
        const around = { before: text.charAt(index - 1), after: text.charAt(end), text, at: index };
        return !isBlank || isBlank(inner, around) ? [{ start: index, end }] : [];
      }),
  );
  return outermost(found);
}

/** Of blanks within each other the outer one; two that only touch stay two. */
function outermost(found: Span[]): Span[] {
  const kept: Span[] = [];
  for (const one of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || one.start >= last.end) kept.push(one);
  }
  return kept;
}

/** The text with each blank written anew. */
export function replaceBlanks(text: string, write: (blank: string, before: string) => string): string {
  let result = '';
  let at = 0;
  for (const { start, end } of blanksIn(text)) {
    result += text.slice(at, start);
    result += write(text.slice(start, end), result);
    at = end;
  }
  return result + text.slice(at);
}

/** How a blank of that label stands in a draft: so that it is known for one, whatever its label is. */
export function blankFor(label: string): string {
  const words = label.replace(/[[\]{}\n]+/g, ' ').trim();
  const tries = [words, `the ${words}`, `the ${words.replace(/\d{3,}|[^\p{L}\p{N} '’/-]+/gu, ' ')}`];
  const blank = tries.map((one) => `[${one.replace(/ {2,}/g, ' ').trim()}]`).find(isBlank);
  return blank ?? '[to fill in]';
}

const isBlank = (written: string): boolean => blanksIn(` ${written} `)[0]?.end === written.length + 1;
