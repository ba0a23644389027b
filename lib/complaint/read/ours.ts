import { turned } from '../turn';
import { pastOf } from '../turn/verbs';
import type { Piece } from './pieces';

/** Where a sentence that goes on could as well have ended. */
const TAIL =
  /\s*(?:[;(–—"“]|,(?! (?:and|or) \w+ (?:at|on|in|of)\b)|\s-\s|\bor (?:by|on|in|at)\b|\b(?:because|due to|even (?:though|tho)|although|though|whereas|as though|so (?:that|the|i|we|my)|which|stating|when one of|and (?:asked|said|told|i|we|my|it|they|then|also)|but)\b)/gi;
const LEAST_WORDS = 3;
const MOST_WORDS = 26;
const count = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** Up to its first stop that leaves a sentence behind. */
function shortened(text: string): string {
  for (const tail of text.matchAll(TAIL)) {
    const head = text.slice(0, tail.index).trim();
    if (count(head) >= LEAST_WORDS + 1) return head;
  }
  return text;
}

/** With these no sentence of ours begins. */
const NO_START =
  /^(?:us|me|not|and|but|so|or|because|as|if|when|while|which|that \p{Lu}|to|etc|of|from|with|for|yes|sir|is|are|was|were|do|does|did|has|have|can|could|will|would|please|otherwise|before|after|how|why|guys|very|so|too|just|really|(?:this|that|these|those) (?:is|was|are|were|does|doesn't|has|happens?|happened|keeps?))\b/iu;

const PRONOUNS: ReadonlySet<string> = new Set(['it', 'they', 'this', 'that', 'these', 'those', 'he', 'she']);

/** What "it" is, by the last thing that was told of: "my parcel". */
export function thingOf({ main }: Piece): string | null {
  if (!main) return null;
  const { text, head, kind } = main.subject;
  const named =
    text !== '' && !PRONOUNS.has(head) && !/^(?:i|we|you|he|she|there|nobody)(?:['’]\w+)?$/i.test(text);
  if (named && (kind === 'us' || /^(?:the|this)\b/i.test(text)) && count(text) <= 4) return text;
  const object = main.object;
  if (object && /^(?:my|our|a|an|the)\b/i.test(object.text) && count(object.text) <= 4)
    return object.text.replace(/^(?:an?|the)\b/i, 'the');
  return null;
}

const DUMMY =
  /^it (?:takes|took|is|was|has been|does ?n[o']t|seems|appears|would be|'s)\b.*\b(?:to|that|since|for \w+ to)\b/i;
const WHEN = /^(?:when(?:ever)?|every ?time|each time|while)\b/i;

/** "The US bank": what belongs to a subject that the reader found too short. */
const leftwards = (text: string, from: number): number =>
  from -
  (/(?:\b(?:the |my |our |your )?(?:\p{Lu}[\w&]* ){1,3}|\b(?:the|my|our|your|this|a) )$/u.exec(
    text.slice(0, from),
  )?.[0].length ?? 0);

/** A subject that is left out is the customer, or that of the clause before. */
function withSubject(p: Piece, from: number, before: Piece | undefined, it: string | null): string {
  const asSaid = p.follows ? (before?.main?.subject.text ?? '') : '';
  const subject =
    asSaid === '' || /^(?:i|we)\b/i.test(asSaid) ? 'I' : /^it$/i.test(asSaid) && it ? it : asSaid;
  const verb = p.text.slice(from).split(/\s/)[0] ?? '';
  if (asSaid === '' && /^(?!was\b|is\b)[a-z]+(?:[^s'ui]s|sses|ches|shes)$/i.test(verb))
    return `${it ?? 'it'} ${verb.toLowerCase()}${p.text.slice(from + verb.length)}`;
  const lead = /\b(?:never|still|not|also|only)\s+$/i.exec(p.text.slice(0, from))?.[0] ?? '';
  const rest = p.text.slice(from);
  return `${subject.replace(/['’]\w+$/, '')} ${lead}${rest.charAt(0).toLowerCase()}${rest.slice(1)}`;
}

/** The words of a piece from its subject on, what it waited for behind. */
function whole(p: Piece, before: Piece | undefined, it: string | null): string {
  const { main, text } = p;
  if (!main) return text;
  const inPiece = (at: number) => at + p.at - p.span.start;
  const at = inPiece(main.subject.span.start);
  if (main.subject.text === '' || at < 0)
    return withSubject(p, Math.max(0, inPiece(main.verb.span.start)), before, it);
  const from = leftwards(text, at);
  const rest = text.slice(from).replace(/[\s.!?…,;]+$/, '');
  const first = text
    .slice(0, from)
    .replace(/^(?:and|but|so)\s+/i, '')
    .replace(/[\s,]+$/, '');
  const said = it && /^it\b/i.test(rest) && !DUMMY.test(rest) ? `${it}${rest.slice(2)}` : rest;
  return WHEN.test(first) ? `${shortened(said)} ${first.charAt(0).toLowerCase()}${first.slice(1)}` : said;
}

/** How the message speaks of us: our names, and whether "you" in it is anybody. */
export type Told = { readonly names: readonly string[]; readonly ofThem: boolean; readonly text: string };

const times = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
/** A message that says "they" of us, and "you" of anybody. */
export const spokenOf = (text: string): boolean =>
  times(text, /\b(?:they|them|their|the (?:company|bank))\b/gi) > times(text, /\byou(?:r|'\w+)?\b/gi);

/** "the card", where "my card" was said before. */
const asTheirs = (words: string, text: string): string =>
  words.replace(/^the (\w+)\b/i, (the, noun: string) =>
    new RegExp(`\\b(?:my|our) (?:\\w+ ){0,3}${noun}\\b`, 'i').test(text) ? `my ${noun}` : the,
  );

const CAUSED = /^(?:which )?(?:\w+ )?(?:led|caused|forced|made) (me|us) to (\w+)/i;
const LEFT_OUT = /^((?:\w+ ){1,4})not (\w+ed|sent|paid|given|done)\b/i;
/** Small repairs of how people write: a verb left out, a loss told by its cause. */
const repaired = (words: string): string =>
  words
    .replace(
      CAUSED,
      (_, whom: string, verb: string) => `${whom === 'us' ? 'we' : 'I'} ${pastOf(verb.toLowerCase())}`,
    )
    .replace(LEFT_OUT, (all, noun: string, verb: string) =>
      /\b(?:is|are|was|were|has|have|had|am|do|does|did)\s$/i.test(noun) ? all : `${noun}hasn't been ${verb}`,
    )
    .replace(/^it not (\w+)ing\b/i, "it isn't $1ing");

/** A piece said from our side, short enough to stand behind "I'm sorry"; null where it would be no sentence. */
export function saidByUs(p: Piece, before: Piece | undefined, it: string | null, told: Told): string | null {
  const unable = /^(?:@\w+ )?(unable to\b.*)$/is.exec(p.text)?.[1];
  const asked = p.asks ? p.text : null;
  const words = repaired(unable ? `I am ${unable}` : (asked ?? shortened(whole(p, before, it))));
  if (
    /\bthey\b/i.test(words) &&
    /\b\w+s\b[^.]*\bthey/i.test(p.text.slice(0, p.text.toLowerCase().indexOf('they') + 4))
  )
    return null;
  const own = told.ofThem
    ? words
        .replace(/\byour\b/gi, 'my')
        .replace(/\byou\b(?! guys)/gi, (you, at: number) => (at === 0 ? you : 'me'))
    : words;
  const ours = turned(asTheirs(own, told.text), told.names);
  return ours && isSentence(p, ours) ? withArticle(ours) : null;
}

const OPENS =
  /^(?:you|your|we|our|it|its|the|this|that|these|those|there|nobody|no|none|nothing|all|both|some|any|an?|one|two|three|each|every|he|she|his|her|they|their|someone|somebody|inside|what|my|\d)\b/iu;
const NAMED = /^[^ ]*\p{Lu}/u;
/** Doubts, hopes and sayings are nothing to be sorry for; and what is no English is not ours to repeat. */
const DOUBTFUL =
  /^(?:it|that|this|he|she|an? \w+) (?:could|should|would|might|may)(?:n't)?\b|^that(?:'s)?\b|^it(?:'s| is| was) (?:not |better|a bit )|\.\.|\bhell\b/i;
const DISAGREES =
  /\b(?!(?:this|its|news|always|across|various|\w*ss|\w*us|\w*is)\b)[a-z]+s (?:has|hasn't|is|isn't|was|wasn't)\b/i;
const UNFINISHED = /\b(?:our|your|the|an?|to|with|of|and|for|in|on|at|by|or|but|that|which|please|@\w+)$/i;

/** How they feel is no failing of ours, and "we may" is no fact. */
const FELT =
  /^you(?:'re| are| were|'ve been| have been| feel| felt) (?:\w+ )?(?:so |very |really )?(?:confused|upset|angry|frustrat\w+|disappoint\w+|annoyed|sad|shocked)\b|^(?:we|you|i) (?:may|might|could)\b/i;
/** "You alerted you": one of the two was somebody else. */
const SELF =
  /\byou(?:'ve| have)? (?!(?:that|when|if|where|what|how|why|were|are|have|had|'ve)\b)\w+(?:ed|ld|nt|ve|ll) you\b|\bwe (?:\w+ed|told|sent|charge) us\b/i;
/** Whether it can stand behind "I'm sorry": a subject, a verb, an end. */
function isSentence(p: Piece, ours: string): boolean {
  const words = count(ours);
  if (!p.main || words < LEAST_WORDS - 1 || words > MOST_WORDS) return false;
  if (DOUBTFUL.test(ours) || DISAGREES.test(ours)) return false;
  if (FELT.test(ours) || SELF.test(ours)) return false;
  if (NO_START.test(ours) || UNFINISHED.test(ours) || /\w\.\p{L}|\bplease\b|\bpls\b/iu.test(ours))
    return false;
  return !/[?"“”(]|\bme\b|\bmy\b|\bam\b/.test(ours);
}

const TELEGRAM =
  /^((?:[\p{L}-]+ ){1,4}?)(delayed|lost|missed|denied|disputed|rejected|refused|ignored|sold|changed|taken|seen|dropped|ruined|cancell?ed|stolen|charged|moved|locked|closed)(?= (?:again|twice|on|at|in|for|after|by|during|without|to|wrongly|\d)|$)/u;
const HELPED =
  /\b(?:is|are|was|were|has|have|had|been|be|being|got|gets?|keeps?|i|we|you|they|he|she|it|nobody|who|that|which) $/i;

/** What a firm has one of: "site has been down". */
const OF_OURS =
  /^(?:web ?site|site|app|page|system|server|portal|platform|driver|courier|agent|support|staff|hotline)\b/;
/** "luggage delayed again" lacks its verb, "site has been down" its article. */
function withArticle(ours: string): string | null {
  const noun = TELEGRAM.exec(ours)?.[1] ?? '';
  const verbless =
    noun !== '' && !HELPED.test(noun) && !/\b(?:we|you|i|they|has|have|was|were|\w+ed|came)\b/i.test(noun);
  const said = verbless ? `${noun}${/[^s]s $/.test(noun) ? 'were' : 'was'} ${ours.slice(noun.length)}` : ours;
  if (OPENS.test(said) || NAMED.test(said) || /^\p{Ll}+s\b/u.test(said)) return said;
  return OF_OURS.test(said) ? `our ${said}` : null;
}
