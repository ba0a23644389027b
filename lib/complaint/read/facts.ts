import { span } from '../../text';
import type { Span } from '../../types';

const all = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: words }) => span(index, index + words.length));

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const UNIT = '(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?)';
const COUNT =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|a few|few|a couple(?: of)?|almost a|about a|at least a|over a|nearly two|the (?:past|last|next) (?:\\w+ )?)';
const WHEN = new RegExp(
  [
    `(?:since|from|until|on|by|in|before|after) (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b(?:,? \\d{4})?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? \\d{4})?|${DAY}s?\\b(?: \\d{1,2} ${MONTH}\\b)?|\\d{1,2}(?:st|nd|rd|th)\\b|${MONTH}\\b(?: \\d{4})?)`,
    `\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b`,
    `\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\b`,
    `\\b(?:for|in|since|after|over)(?: about| over| almost| nearly| at least| more than)? ${COUNT} ?${UNIT}\\b(?: now)?`,
    `\\b${COUNT} ${UNIT} ago\\b`,
    `\\b(?:almost|about|nearly|at least|over) (?:an?|\\d+|two|three) ${UNIT}\\b(?: since [^.,;]{3,30})?`,
    `\\b(?:yesterday|today|recently|this morning|last (?:week|month|night|year|${DAY})|ever since|since then|the (?:past|last) (?:\\w+ )?${UNIT}(?: or so)?|earlier (?:this|today)(?: \\w+)?|since the \\w+ on \\w+|to date|the whole time|since last \\d+ ${UNIT})\\b`,
    `\\b(?:when|while) (?:i|we) (?:\\w+ ){1,3}(?=[,.])`,
  ].join('|'),
  'gi',
);

const REF =
  /(?<![\w.£$€@/])#?(?=[A-Z0-9/-]*\d{2})(?=[A-Z0-9/ -]*(?:[A-Z]|\d{4}|-\d))(?:[A-Z]{1,4}[ -]?\d{3,}[A-Z0-9-]*|\d{2,}-\d[\d-]*|\d{4,}(?:[ -]\d{4,})?|[A-Z]{2,}-?\d[A-Z0-9-]*)(?![\w%])/g;
const NAMED =
  /\b(?:order|ticket|case|booking|ref(?:erence)?|account|flight|invoice|tracking|confirmation|membership|contract|policy|claim)\b(?: (?:number|no\.?|code|id|is|#))*[ :(#]*/i;
const YEAR = /^(?:19|20)\d\d$/;

/** Numbers that name an order, a ticket, a flight. */
export function refsIn(text: string): Span[] {
  return all(text, REF).filter((s) => {
    const words = text.slice(s.start, s.end).replace(/^#/, '');
    const before = text.slice(Math.max(0, s.start - 30), s.start);
    const named = NAMED.test(before.match(/\S*(?: \S+){0,3} ?\(?#?$/)?.[0] ?? '');
    if (YEAR.test(words)) return false;
    if (/^\d+$/.test(words.replace(/\D/g, words.includes('-') ? '' : '$&')) && words.length < 5 && !named)
      return false;
    if (/^\d{4,}$/.test(words)) return named || words.length >= 6 || text.charAt(s.start) === '#';
    return !/^(?:\d+-\d+)$/.test(words) || named || words.length >= 7;
  });
}

const AMOUNT =
  /[£$€]\s?\d[\d,.]*\d|[£$€]\d|\b\d[\d,.]* ?(?:dollars?|euros?|pounds?|eur|usd|gbp|rs\.?|bucks)\b/gi;
export const amountsIn = (text: string): Span[] => all(text, AMOUNT);
export const whenIn = (text: string): Span[] => all(text, WHEN);
