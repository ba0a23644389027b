import { span } from '../text';
import type { SorryFunction, SorryUse } from '../types';
import { has } from './scan';
import { CANT, FAILS, FAULT, FEELING, INTENSE, re, VAGUE } from './words';

const HEADS =
  /\b(?:sorry|sry|soz|apologi[sz](?:e|es|ed|ing)|apology|apologies|apols|regret(?:s|ted|fully|ful|table|tably)?|(?:please |pls |hope you (?:can |will )?)forgive|forgive (?:me|us)|excuse (?:me|us)|pardon (?:me|us)?|my bad|our bad|mea culpa|oops|whoops|whoopsie)\b/g;

/** What stands around a head: `left` to the start of the sentence, `right` to the break behind it. */
type Around = { head: string; left: string; right: string; whole: string; after: string };

const YOU_ARE = String.raw`you(?:'re|r| are|'ve been| have been| were|'ve| have|'d| had)?`;

const reported = (a: Around) =>
  has(
    a.left,
    re`\b(?:you|they|he|she|he's|she's|they've|you've) (?:\w+ ){0,3}(?:said|say|wrote|never|already|did|didn't|told \w+) (?:that )?(?:you were |a |an )?(?:never )?$`,
  ) ||
  (has(a.left, re`\b(?:your|his|her|their|no|any|an|acme's) (?:\w+ )?$`) &&
    has(a.head, /^apolog(?:y|ies)$/) &&
    !has(a.left, re`\b(?:owe|owed|accept|offer) (?:you |all )?an? (?:\w+ )?$`)) ||
  has(
    a.left,
    re`\b(?:no need|needn't|don't|doesn't|didn't|did not|never|don't need|not need|(?:did|does|do) (?:they|he|she|you|\w+)) (?:to |be )?(?:be )?$`,
  ) ||
  (has(a.left, re`^(?:did|does|do|has|have|when|why) \w+`) && a.after.endsWith('?')) ||
  has(a.right, re`^ (?:letter|form|e-?mail|note) `);

const hypothetical = (a: Around) =>
  has(
    a.left,
    re`\b(?:than|would be|'d be|would all be|will be|feel(?:ing)?|felt|would hate|end up) (?:\w+ly )?(?:so |very |really )?$`,
  ) ||
  has(a.left, re`\bin a $`) ||
  has(a.right, re`^ (?:state|sight|excuse|tale|for (?:him|her|them|myself|yourself))\b`) ||
  (has(a.head, /^regret/) && has(a.left, re`\b(?:you|you'll|you won't|won't|not|n't)\b(?: \w+){0,2} $`)) ||
  (has(a.head, /^regret/) && has(a.right, re`^ (?:choosing|buying|leaving|picking)\b`));

const social = (a: Around) =>
  has(
    a.right,
    re`^,? (?:to|for) (?:bother|chas|ask|interrupt|disturb|pester|nag|push|jump|butt|be a pain|troubl(?:e|ing) you|the (?:quick|extra|stupid|silly) question)`,
  ) ||
  has(
    a.right,
    re`^[,.]? ?(?:i )?(?:don't understand|do not understand|didn't (?:quite )?(?:understand|catch|get|hear|follow)|missed that|what was that|come again)`,
  ) ||
  (has(
    a.right,
    re`^,? (?:which|what|who|where|when|how|could|can|would|did|do|is|are|may) (?:\w+ ){1,20}\w+$`,
  ) &&
    a.after.startsWith('?')) ||
  (a.right.trim() === '' && a.after.startsWith('?')) ||
  (has(a.head, /^(?:excuse|pardon|forgive)/) &&
    !has(a.right, re`^ ?(?:for (?!asking)|the|this|our|my|any|us|me for (?!asking)|\w+ for (?!asking))`));

/** An if that hangs on the apology; an instruction or an offer behind it is a clause of its own. */
const CONDITION = re`^(?![^,]*\b(?:ask(?:ed)?|wonder(?:ed)?|know|check(?:ed)?|see|tell|told|sure|find out|found out) if\b)(?:(?!,? (?:and|so|please|but)\b)[^,]){0,90}?,? ?\b(?:if(?! (?:(?:you|u)(?:'d| would| want| need| like|'re able| can)\b|not\b|(?:it|this|that) happens))|whether|in case|in the event|should (?:you|this|we|there|that|any) |anyone who|anybody who|all those who|those (?:of you )?who|to the extent)\b`;
const MODAL = re`^(?:(?!,? (?:and|so|but) )[^,]){0,90}?\b(?:may|might|could|can)(?: well| also)? (?:have|be|cause|feel|experience|bring|face)\b`;
const FRONTED = re`^(?:\W*\w+,? ){0,3}?(?:if|should|where|in case|whether) (?!you(?:'d| would|'re) (?:like|prefer|rather))[^.!?]{3,120},? (?:then )?(?:please )?(?:(?:i|we)(?:'m| am|'re| are)? |im |accept |my |our |do |so |very |really |truly |deeply |sincerely |sincere |sincerest |offer )*$`;
const conditional = (a: Around) =>
  has(a.right, CONDITION) || has(a.right, MODAL) || has(a.left, FRONTED) || has(a.right, re`^ if `);

const FAILING = re`^[,.]? ?(?:but )?(?:(?:it (?:looks|seems|appears) )?(?:like )?(?:the|your|our|that|this) [\w' ]{1,50}?(?:failed|didn't go through|did not (?:\w+ )?(?:go through|process|work|complete)|has failed|was unsuccessful|is unsuccessful|went wrong))`;
const decline = (a: Around) =>
  has(a.head, /^regret(?:fully|tably)/) ||
  (has(a.head, /^regret/) && has(a.right, re`^ (?:to|that) (?:inform|advise|tell|say|have to)`)) ||
  (!has(a.right, FAILING) &&
    (has(a.right, re`^,? ?(?:but|however|though|there (?:are|is|aren't|isn't))\b[^.!?]{0,160}\b${CANT}`) ||
      has(a.right, re`^,? ?(?:but|however)\b`) ||
      has(
        a.right,
        re`^,? ?(?:that )?(?:i|we|i'm|we're|it|it's|they|there|this|that|that's|the|your|unfortunately|you|nothing|none|no)\b(?! (?:still )?(?:haven't|have not|hadn't|didn't (?:receive|get|hear|tell|send|call|answer|reply|warn|check)))(?: \w+){0,4}? ?(?:can't|cannot|can not|cant|couldn't|could not|unable|am not able|are not able|not available|unavailable|don't (?:have|know|offer|do|ship|see|support|carry|sell|accept|think|watch)|do not (?:have|offer|know|see|ship|support|carry|sell)|doesn't have|does not have|have no|has no|don't$|isn't possible|aren't any|is no|are no|not possible|sold out|fully booked|isn't (?:available|something|an option)|won't be able)\b`,
      ) ||
      has(a.right, re`^,? ?(?:we're|we are|they're|they are|it's|it is) (?:closed|out of|fully|sold)`) ||
      has(a.right, re`^,? ?(?:no|not)\b`) ||
      has(a.left, re`\bi'm afraid\b`) ||
      (has(a.left, re`^(?:no|not|none|it's against|its against)\b`) && a.right.trim() === '')));

const empathy = (a: Around) =>
  has(
    a.right,
    re`^,? (?:to|that i(?:'m)?|we) (?:hear|see|learn|read|know|find(?: out)?|discover|be (?:hearing|reading|told))`,
  ) ||
  has(a.right, re`^ about hearing`) ||
  has(
    a.right,
    re`^,? (?:for|about) (?:your|the) (?:\w+ )?(?:loss|bereavement|news|${FEELING})\b(?! (?:\S+ ){0,4}(?:with|by|when|because|of) )`,
  ) ||
  has(
    a.right,
    re`^,? (?:that )?${YOU_ARE} (?:still |now |all |also |currently |only )?(?:(?:${FEELING}|feel\w*|having|going|experienc\w+|facing|faced|dealing|deal|dealt|seeing|running|encounter\w+|unable|not able|finding|getting|struggling|see|saw|think|took|stuck|left|leaving|disappointed|unsure|under the weather|ill|not (?:happy|satisfied|seeing)|didn't (?:enjoy|like|love|find))\b|had (?:to (?:deal|go through|experience)|a|an|such|trouble|problems|issues|this|that)\b)`,
  ) ||
  has(
    a.right,
    re`^,? (?:that )?(?:this|that|it|such \w+) (?:has |had |is |was )?(?:happened|happening|been|hasn't been|not been|wasn't)\b(?! (?:late|our|wrong|broken))`,
  ) ||
  (has(a.head, /^regret/) && has(a.right, re`^ (?:to (?:learn|hear|see|read))`));

/** Objects that name nothing: the apology is one, but for what? */
const GENERIC = re`^[,:]? ?(?:for|about|bout|over|regarding|w)? ?(?:any(?: and all)?|all|the|this|that|these|those|your|our|such|everything|what(?:ever)?|it)?(?: (?:of )?(?:the|this|that|any|all|terrible|great|huge|slight|possible|potential|further|such|unexpected|extra|recent|inevitable|sincere|poor|bad|negative|frustrating|unpleasant|${INTENSE}))* ?(?:inconvenien\w+|${VAGUE}|${FAULT}|frustrations?|disappointment|discomfort|distress|upset|worry|happened)?(?: (?:or|and|,) (?:the |any )?\w+)?(?: (?:here|there|again|too|now|caused|that you|you|you've|you're|to you|with us|so far|today|all|this|it|has|have|is|are|was|were|had|been|seeing|causing|causes?|running|into|experienc\w+|fac\w+|encounter\w+|getting|having|around|from|in|at|once|more|mate|folks|guys|sir|madam|lol|on|my|our|part|with|the|w))*[\s,)]*$`;
const NAMED = re`\b(?:delay\w*|waits?|waiting(?: times?)?|late|slow|wrong|twice|overcharg\w+|double|mix-?up|oversight|outage|downtime|disruption|failed|failures?|we|i|being)\b`;
const HAZY = re`^[,:]? ?(?:for|about|over) (?:any|all|the|this|your) (?:\w+ ){0,2}?(?:inconvenience|confusion|frustration|disruption|${VAGUE})\b(?! (?:with|of) )`;
/** What follows in a new clause, or is only the customer's name, is not the object. */
const NEXT_CLAUSE = re`,? (?:and|but|so|as|because|hope)? ?(?:i|we|i'm|we're|you|you're|this|that|it|it's|thank|please|rather|let|can|could)\b.*$`;
const OWNED_BEFORE = re`\b(?:i|we)(?:'ve| have|'d| had)? (?:should(?:'ve| have)|didn't|did not|${FAILS})\b.*, (?:i'm |im |so |really )*$`;

function own(a: Around): boolean {
  if (has(a.head, /^(?:my bad|our bad|oops|whoops)/)) return false;
  if (has(a.right, FAILING)) return true;
  if (has(a.right, HAZY)) return has(a.right.replace(/,.*$/, ''), NAMED);
  const object = a.right.startsWith(',') ? a.right.replace(NEXT_CLAUSE, '') : a.right;
  const named = object.replace(/, \w+(?: \w+)?\s*$/, '');
  if (has(named, NAMED)) return true;
  if (named.trim() === '' || has(named, GENERIC)) return has(a.left, OWNED_BEFORE);
  return true;
}

const TESTS: readonly (readonly [SorryFunction, (a: Around) => boolean])[] = [
  ['REPORTED', reported],
  ['HYPOTHETICAL', hypothetical],
  ['SOCIAL', social],
  ['CONDITIONAL', conditional],
  ['DECLINE', decline],
  ['EMPATHY', empathy],
  ['OWN', own],
];

/** A dash, colon or stop cuts what an apology governs; a hyphen inside a word does not. */
const CUT = /[.!?;:–—…\n(]|\s-{1,2}\s|\p{Extended_Pictographic}|$/u;

/** The sorrys of a sentence (lower case) with their functions. */
export function sorryUses(low: string): SorryUse[] {
  return [...low.matchAll(HEADS)].map((m) => {
    const end = m.index + m[0].length;
    const cut = end + low.slice(end).search(CUT);
    const around = {
      head: m[0],
      left: low.slice(0, m.index),
      right: low.slice(end, cut),
      whole: low,
      after: low.slice(cut),
    };
    const job = TESTS.find(([, test]) => test(around))?.[0] ?? 'BARE';
    return { span: span(m.index, end), function: job };
  });
}
