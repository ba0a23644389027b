import { span } from '../../text';
import { holdsFact } from './facts';
import type { Maker } from './model';

/** What makes a thing small where it stands before it. */
const SMALL =
  /\b(?:just|only|merely|simply|slightly|somewhat|a (?:bit|little|tad|touch) (?:of an? )?|(?:very |rather )?(?:slight|small|minor|tiny|brief|momentary|trivial|mere|minuscule|fleeting))\s+/gi;
const ARTICLE = /\b(an?) (?=(\p{L}))/giu;
const article = (words: string): string =>
  words.replace(ARTICLE, (whole, a: string, next: string) => {
    const fits = /[aeiou]/i.test(next) ? 'an' : 'a';
    return `${a.startsWith('A') ? fits.charAt(0).toUpperCase() + fits.slice(1) : fits}${whole.slice(a.length)}`;
  });
/** These words make it small themselves. */
const STILL_SMALL =
  /^\s*$|\b(?:glitch\w*|hiccups?|blips?|teething|snags?|brief|small|minor|short|little|slight|tiny|moment\w*)\b/i;
const GROUP = /^(?:only )?a (?:(?:very )?small|tiny) (?:minority|number|group|handful) of\b/i;

/** "Just a tiny scratch" becomes "a scratch", "a small minority of" becomes "some of": as big as it was, by its own words. */
export const fullSize: Maker = ({ facts, hit }) => {
  const weak = facts.text.slice(hit.start, hit.end);
  if (GROUP.test(weak)) return { span: hit, words: weak.replace(GROUP, 'some of') };
  const plain = article(weak.replace(SMALL, ''));
  const last = plain.trim().split(/\s+/).at(-1) ?? '';
  // Where the small word was all there was, nothing is left to say.
  return plain === weak || STILL_SMALL.test(plain) || /^(?:an?|is|was|were|are|be|it|of)$/i.test(last)
    ? null
    : { span: hit, words: plain };
};

const WORTH =
  /\b(?:(?:most |very |highly |truly )?(?:valued|valuable|precious|esteemed|treasured|loyal|cherished)) /gi;
/** "Your valuable feedback" is your feedback; "valued customer" names nobody, and goes otherwise. */
export const dropWorth: Maker = ({ facts, hit }) => {
  const weak = facts.text.slice(hit.start, hit.end);
  if (
    !/^(?:your|the) (?:\w+ )?\w+ (?:feedback|comments?|time|input|suggestions?|review|opinion)$/i.test(weak)
  )
    return null;
  const plain = weak.replace(WORTH, '');
  return plain === weak ? null : { span: hit, words: plain };
};

/** ", you know how it is" behind a whole sentence: the sentence stays. */
export const dropTail: Maker = ({ facts, hit }) => {
  const end = facts.text.replace(/[\s.!?…]+$/, '').length;
  const comma = /,\s*$/.exec(facts.text.slice(0, hit.start));
  if (hit.end < end || !comma || comma.index < 12 || holdsFact(facts.text.slice(hit.start, hit.end)))
    return null;
  return { span: span(comma.index, end), words: '' };
};

const SHIELD = /^(?:as per|under|in (?:line|accordance|keeping) with|according to|due to|because of|per) /;
/** "deposits are not returned in accordance with our booking terms": what is so stays, without the shield. */
export const dropShield: Maker = ({ facts, hit }) => {
  const end = facts.text.replace(/[\s.!?…]+$/, '').length;
  const rest = facts.text.slice(hit.end, end);
  const before = facts.text.slice(0, hit.start);
  const told = facts.clauses.some(({ verb }) => verb.span.end <= hit.start);
  const ends = rest === '' || /^ of \w+(?: \w+)?$/.test(rest);
  if (!SHIELD.test(facts.low.slice(hit.start)) || !ends || !told || /\b(?:operate|act|work) $/.test(before))
    return null;
  if (holdsFact(facts.text.slice(hit.start, end))) return null;
  return { span: span(before.trimEnd().replace(/,$/, '').length, end), words: '' };
};
