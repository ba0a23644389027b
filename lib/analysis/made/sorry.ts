import { span } from '../../text';
import type { Span } from '../../types';
import { failing } from '../deeds';
import { FAILED } from '../words/failing';
import { without } from './drop';
import { holdsFact, saysAlready } from './facts';
import type { Asking, Made, Maker } from './model';

const SPEAKER =
  /(?:^|(?<=[\s,;:.!?–—-]))(?:i|we|our (?:sincere |deepest )?|my (?:sincere |deepest )?|please accept (?:my|our) )(?:(?:'m|'re| am| are)?(?: (?:\w+ly|do|really|so|very|must|would like to|want to|also|again|once again|just))*) ?$/;
const SORROW =
  '(?:inconvenience|frustration|trouble|confusion|disappointment|anxiety|distress|hassle|stress)s?';
const WHAT = '(?:experience|situation|issue|trouble|matter|incident|inconvenience|confusion|problem)s?';
/** What only says that it was somebody's inconvenience: it goes with it. */
const EMPTY_TAIL = new RegExp(
  [
    `^(?: (?:unfortunate|bad|poor|negative|unpleasant|terrible))?(?: ${WHAT})?(?: (?:and|or) (?:any |the )?${SORROW})*`,
    "(?: (?:that )?(?:this|that|it|these|which|you)(?![\\w]))?(?:'re|'ve| are| have| had)?(?: (?:may|might|could|has|have|had|are|is|were|was|must))*(?: (?:currently|recently))?(?: (?:been|be))?",
    '(?: (?:caus\\w+|experienc\\w+|fac\\w+|encounter\\w+|having|had))?(?: (?:to )?you(?:r family| personally)?)?',
  ].join(''),
);
/** What may follow the weak words, and still be a sentence behind ours. */
const BOUNDARY = /^\s*(?:[.!?,;:()–—-]|$|(?:and|but|while|so|as|because)\b)/;
/** Behind these stands what it was about, in the writer's own words. */
const OBJECT =
  /^(?:\s(?:caused|brought about))?\s(?:by|with|regarding|concerning|about|due to|because of|from|over)\s(?=(?:the|your|our|a|an|this)\b)/;
const AND_FOR = /^ (?:and|or) (?=(?:for|about) (?:the|your|our|this|that)\b)/;
/** "and appreciate your patience" needs somebody who does. */
const SHARED =
  /^,? and (?=(?:\w+ly )?(?:appreciate|thank|hope|value|look|assure|understand|want|ask|will|would)\b)/;

/** The weak words with who says them, and the empty ones behind. */
function weakWords({ facts, hit }: Asking): Span {
  const before = facts.low.slice(0, hit.start);
  const speaker = SPEAKER.exec(before);
  const tail = EMPTY_TAIL.exec(facts.low.slice(hit.end));
  const words = facts.text.slice(hit.start, hit.end);
  const cut = holdsFact(words.slice(1)) ? words.search(/[,(–—;]/) : -1;
  const end = (cut > 0 ? words.slice(0, cut) : words).replace(/[\s,]+$/, '').length;
  return span(
    hit.start - (speaker?.[0].length ?? 0),
    cut <= 0 && tail?.[0] ? hit.end + tail[0].length : hit.start + end,
  );
}

/** Our words in place of the weak ones; null where what follows would hang in the air. */
function instead(ask: Asking, words: string, theirs?: readonly string[]): Made | null {
  const weak = weakWords(ask);
  const rest = ask.facts.low.slice(weak.end);
  if (!BOUNDARY.test(rest)) return null;
  const shared = SHARED.exec(rest)?.[0].length ?? 0;
  const who = /\b(?:i|my)\b/.test(ask.facts.low.slice(weak.start, ask.hit.end)) ? 'I' : 'We';
  return {
    span: span(weak.start, weak.end + shared),
    words: shared ? `${words}. ${who} ` : words,
    ...(theirs ? { theirs } : {}),
  };
}

/** "caused by the lost invoices" stays: "I'm sorry about the lost invoices". */
export const sorryAbout: Maker = (ask) => {
  const weak = weakWords(ask);
  for (const end of [weak.end, ask.hit.end]) {
    const object = OBJECT.exec(ask.facts.low.slice(end));
    const about = / with /.test(object?.[0] ?? '') ? 'about what happened with ' : 'about ';
    if (object) return { span: span(weak.start, end + object[0].length), words: `I'm sorry ${about}` };
    const and = AND_FOR.exec(ask.facts.low.slice(end));
    if (and) return { span: span(weak.start, end + and[0].length), words: "I'm sorry " };
  }
  return null;
};

const ends = (low: string, at: number): boolean => /^\s*(?:[.!]|$)/.test(low.slice(at));

/** What of the customer's message may be said: with no fault to be admitted, nothing that begins with us. */
function theirWords({ complaint, options, doc }: Asking): { ours: string; effect: string | null } | null {
  const ours = complaint?.ours ?? null;
  if (!ours || saysAlready(doc.text, ours)) return null;
  if (options.limits?.mayAdmitFault === false && /^(?:we|our|us)\b/i.test(ours)) return null;
  const effect = complaint?.effectOurs.find(
    (one) => /^(?:you|your|the|it)\b/.test(one) && !saysAlready(`${doc.text} ${ours}`, one),
  );
  return { ours, effect: effect && effect.length < 90 ? effect : null };
}

/** "I'm sorry your order hasn't arrived. I know the party is on Saturday." */
export const sorryForTheirs: Maker = (ask) => {
  const their = theirWords(ask);
  if (!their || sorryAbout(ask)) return null;
  const weak = weakWords(ask);
  const effect = their.effect && ends(ask.facts.low, weak.end) ? their.effect : null;
  const known = [their.ours, ...(effect ? [effect] : [])];
  return instead(ask, `I'm sorry ${their.ours}${effect ? `. I know ${effect}` : ''}`, known);
};

const PASSIVE_FAILURE = new RegExp(
  `^(?:your|the) [^,;.!?]{2,40}? (?:was|were|has been|have been|got|wasn't|weren't|hasn't been) (?:${FAILED}|late|wrong)`,
);
const MOST_WORDS = 14;

/** What the draft itself tells of our failing, in another sentence. */
function ownWords({ doc, start }: Asking): string | null {
  for (const { start: at, facts } of doc.sentences) {
    if (at === start || facts.low.length > 240) continue;
    const failed = facts.clauses.find(
      (c) =>
        (c.subject.kind === 'us' && c.opener === null && failing(c)) ||
        PASSIVE_FAILURE.test(facts.low.slice(c.span.start)),
    );
    if (!failed || failed.subject.text === '') continue;
    const words =
      facts.text
        .slice(failed.subject.span.start, failed.span.end)
        .replace(/[\s,;:.!?…]+$/, '')
        .split(/[,;:(–—]/)[0]
        ?.trim() ?? '';
    if (words.split(/\s+/).length > MOST_WORDS || words.split(/\s+/).length < 3) continue;
    return /^I\b/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
  }
  return null;
}

/** "We sent the wrong size. Sorry for any inconvenience." has what it is about beside it. */
export const sorryForOwn: Maker = (ask) => {
  const own = ownWords(ask);
  return own && !sorryAbout(ask) ? instead(ask, `I'm sorry ${own}`) : null;
};

const REFUSES = /^,? (?:but|however|unfortunately)\b/;

/** Where nobody has said what went wrong: it is owned, at least. */
export const sorryAtLeast: Maker = (ask) => {
  const refuses = REFUSES.test(ask.facts.low.slice(weakWords(ask).end));
  if (refuses || ask.options.limits?.mayAdmitFault === false || sorryAbout(ask)) return null;
  return instead(ask, "I'm sorry we let you down");
};

/** "I apologise for the inconvenience, but there are none": the refusal says itself. */
export const sorryOff: Maker = (ask) => {
  const weak = weakWords(ask);
  const but = /^,? but,? /.exec(ask.facts.low.slice(weak.end));
  return but && weak.start === 0 ? without(ask, span(weak.start, weak.end + but[0].length)) : null;
};

/** The stencil, kept to the weak words. */
export const sorryBlank =
  (words: string): Maker =>
  (ask) => {
    if (sorryAbout(ask)) return null;
    const made = instead(ask, words);
    // Two sentences cannot stand before a comma: there the first will do.
    const goesOn = made !== null && !ends(ask.facts.low, made.span.end);
    return goesOn ? instead(ask, words.replace(/\. .*$/s, '')) : made;
  };
