import { termsOf } from '../../analysis/grammar/terms';
import { turned } from '../turn';
import { pastOf } from '../turn/verbs';
import type { Piece } from './pieces';
import { count, shortened, whole } from './sentence';

const LEAST_WORDS = 2;
const MOST_WORDS = 26;
/** With these no sentence of ours begins. */
const NO_START =
  /^(?:us|me|not|and|but|so|or|because|as|if|when|while|which|that \p{Lu}|to|etc|of|from|with|for|yes|sir|is|are|was|were|do|does|did|has|have|can|could|will|would|please|otherwise|before|after|how|why|guys|very|so|too|just|really|(?:this|that|these|those) (?:is|was|are|were|does|doesn't|has|happens?|happened|keeps?))\b/iu;

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

/** A piece said from our side; `cut` where it says less than they did. */
export type Said = { readonly words: string; readonly cut: boolean };

const ASKS =
  /^(?:@\w+,? |and |but |so )*(?:wh|how|can|could|will|would|do|does|did|is|are|am|was|were|have|has|may|any)/;
/** "You just sent me somebody else's bill??" tells, and asks nothing. */
const tellsIt = ({ asks, low, main }: Piece): boolean =>
  !asks || (main?.mood === 'statement' && main.subject.text !== '' && !ASKS.test(low));

/** A piece said from our side, short enough to stand behind "I'm sorry"; null where it would be no sentence. */
export function saidByUs(p: Piece, before: Piece | undefined, it: string | null, told: Told): Said | null {
  const unable = /^(?:@\w+ )?(unable to\b.*)$/is.exec(p.text)?.[1];
  const full = tellsIt(p) ? whole(p, before, it) : p.text;
  const short = tellsIt(p) ? shortened(full) : full;
  const words = repaired(unable ? `I am ${unable}` : short);
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
  const said = ours && isSentence(p, ours) ? withArticle(ours, told.text) : null;
  return said ? { words: said, cut: short !== full } : null;
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
  if (!p.main || words < LEAST_WORDS || words > MOST_WORDS) return false;
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
function withArticle(ours: string, text: string): string | null {
  const noun = TELEGRAM.exec(ours)?.[1] ?? '';
  const verbless =
    noun !== '' && !HELPED.test(noun) && !/\b(?:we|you|i|they|has|have|was|were|\w+ed|came)\b/i.test(noun);
  const said = verbless ? `${noun}${/[^s]s $/.test(noun) ? 'were' : 'was'} ${ours.slice(noun.length)}` : ours;
  // "Invoice 88120" is a name.
  if (OPENS.test(said) || NAMED.test(said) || /^\p{Ll}+s\b|^\p{Ll}+ #?\p{Lu}*\d/u.test(said)) return said;
  if (OF_OURS.test(said)) return `our ${said}`;
  // "Wifi was down": a noun that is no name, as it stands small in their message.
  const bare = /^\p{Ll}+(?= \p{Ll})/u.exec(said)?.[0];
  return bare &&
    termsOf(said)[0]?.kind === 'noun' &&
    new RegExp(`(?<!\\p{L})${bare}(?!\\p{L})`, 'u').test(text)
    ? `the ${said}`
    : null;
}
