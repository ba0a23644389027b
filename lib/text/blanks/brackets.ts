import { namesFact, oneOf } from './facts';
import type { Around } from './form';

/** Asks for something to be written: for the last of these, only where it says what. */
const FILL_IN = /^(?:please )?(?:insert|fill in|your|describe|state|specify)\s|\be\.g\./i;
const MAY_FILL_IN = /^(?:please )?(?:enter|add|type|choose|select|put)\s/i;
/** What stands on keys and buttons. */
const KEY = new RegExp(
  `^${oneOf(`enter return tab esc escape space(?:_?bar)? shift ctrl alt cmd del delete insert home end
    page_(?:up|down) (?:caps|num|scroll)_lock print_screen backspace (?:up|down|left|right)(?:_arrow)?`)}$`,
  'i',
);
const BUTTON = new RegExp(
  `^${oneOf(`Save Cancel Submit Sign Log Click Next Back Continue Download Upload Open Close Send View Show Learn
    Read Buy Start Stop Try Add Select Choose Confirm Reply Forward Apply Edit Delete Create Go`)}\\b`,
);
/** Somebody edited a text, and says so. */
const EDITORIAL = new RegExp(
  `(?:^|[\\s.…])${oneOf(`sic mine edit image snip redacted added hidden clipped removed deleted omitted
    truncated trimmed attached blocked withheld edited translated inaudible laughs unknown expired encrypted closed
    resolved solved cropped`)}$`,
  'i',
);
/** Mail gateways and loggers mark what passes them. */
const MARKED = new RegExp(
  `\\b${oneOf(`external internal caution warning warn spam secure confidential info error debug fatal suspected
    suspicious phishing bulk urgent notice fyi sensitive unverified public private draft test beta new`)}\\b`,
  'i',
);
/** Tags of forums and pages. */
const TAGS = new RegExp(
  `^${oneOf(`[a-z] url img quote code list size colou?r font center left right email spoiler table tr td th sub sup
    youtube video caption gallery embed user hr br li ul ol pre attach(?:ment)?`)}(?:=[^\\]]*|\\s+\\w+=[^\\]]*)?$`,
  'i',
);
/** What is still to be found out. */
const OPEN = /^(?:tbd|tbc|tba|todo)$/i;
const TELLS_WHAT = /\b(?:what|when|where|who|why|how|which|the|our|your|their|we|i|you|they|it)\b/i;
const FILE = oneOf('png jpe?g gif pdf docx? xlsx? csv txt zip html? svg webp eml msg mp4 mov heic');
const PLACE = new RegExp(`://|^(?:mailto|tel|cid|sms|file):|\\S@\\S|\\.${FILE}\\b`, 'i');

/** A bracket that is part of something else: an index, a link, a tag that is closed further on. */
function isMarkup(inner: string, { before, after, text, at }: Around): boolean {
  if (/[\w\])]/.test(before) || after === '(' || after === '[') return true;
  if (after === ':' && /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, at - 4), at))) return true;
  if (/^([#*!$@~])\s?[\w ]+\s?\1$/.test(inner) && namesFact(inner)) return false;
  if (/^[/~^#*|\\!$@]/.test(inner) || /^\w+=/.test(inner) || /="/.test(inner)) return true;
  const tag = /^\w+/.exec(inner)?.[0];
  return TAGS.test(inner) && (inner.length > 1 || text.includes(`[/${tag}`)) && isTag(inner, tag ?? '', text);
}

/** Of the tags' names some are facts too: `[email]` is a tag where it is closed. */
const isTag = (inner: string, tag: string, text: string): boolean =>
  !namesFact(inner) || /[=]/.test(inner) || text.includes(`[/${tag}`);

/** A time that a suggestion of ours proposes, as "[tomorrow 12:00]": nobody has said it until the brackets are gone. */
const PROPOSED = /^(?:today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day) \d{1,2}:\d\d$/i;

/** Already filled: a number, a time, a reference, a place on the web. */
function isFilled(inner: string): boolean {
  if (!/\p{L}/u.test(inner)) return !/^[_\s]*_[_\s]*$/.test(inner);
  if (PROPOSED.test(inner)) return false;
  if (PLACE.test(inner)) return true;
  if (/\d{3}|#\s?\d|\d[:.]\d\d/.test(inner)) return true;
  return /^\p{Lu}[\p{L}]*[ .]?\d+$/u.test(inner) || /^\d+(?:[.,]\d+)? ?(?:[kmg]i?b|bytes|px|%)$/i.test(inner);
}

/** Words that mark, name a key or tell what was done to a text, and ask for nothing. */
function isRemark(words: string): boolean {
  if (TELLS_WHAT.test(words)) return false;
  if (EDITORIAL.test(words) || KEY.test(words) || BUTTON.test(words)) return true;
  return /^[\p{L} ]{1,20}:/u.test(words) || /[+>→]/.test(words) || (MARKED.test(words) && !namesFact(words));
}

/** Whether `[inner]` waits for a fact. */
export function isBracketBlank(inner: string, around: Around): boolean {
  if (isMarkup(inner, around) || isFilled(inner)) return false;
  const words = inner.trim();
  if (/^_[_\s]*$/.test(words) || OPEN.test(words)) return true;
  if (FILL_IN.test(words) || (MAY_FILL_IN.test(words) && namesFact(words))) return true;
  if (!/\p{L}{2}/u.test(words) || isRemark(words)) return false;
  // Capitals, and one capitalised word, are a mark or a button unless they name a fact.
  if (!/\p{Ll}/u.test(words)) return namesFact(words) && !MARKED.test(words);
  return !/^\p{Lu}\p{Ll}+$/u.test(words) || namesFact(words);
}
