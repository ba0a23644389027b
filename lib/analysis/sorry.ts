import { span } from '../text';
import type { SorryFunction, SorryUse } from '../types';
import { has } from './scan';
import { type Around, FAILING, namesObject } from './sorry-object';
import { CANT, FEELING, re, VAGUE } from './words';

const HEADS =
  /\b(?:sorry|sry|soz|apologi[sz](?:e|es|ed|ing)|apology|apologies|apols|regret(?:s|ted|fully|ful|table|tably)?|(?:please |pls |hope you (?:can |will )?)forgive|forgive (?:me|us)|excuse (?:me|us)|pardon (?:me|us)?|my bad|our bad|mea culpa|oops|whoops|whoopsie)\b/g;

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

/** "Sorry, I meant Tuesday": a slip of the tongue, put right as it is made. */
const SLIP = re`^, (?:i|that|it) (?:meant|mean|misspoke|misread|mistyped|should (?:say|read|be|have (?:said|read|been)))\b`;

const social = (a: Around) =>
  has(
    a.right,
    re`^,? (?:to|for) (?:bother|chas|ask|interrupt|disturb|pester|nag|push|jump|butt|be a pain|troubl(?:e|ing) you|the (?:quick|extra|stupid|silly) question)`,
  ) ||
  has(
    a.right,
    re`^[,.]? ?(?:i )?(?:(?:don't|do not|didn't|did not) (?:\w+ )?(?:understand|catch|hear|follow(?! up))|(?:don't|didn't) (?:quite )?get (?:that|what)|missed that|what was that|come again)`,
  ) ||
  (has(
    a.right,
    re`^,? (?:but )?(?:which|what|who|where|when|how|could|can|would|did|do|is|are|may) (?:\w+ ){1,20}\w+$`,
  ) &&
    a.after.startsWith('?')) ||
  (a.right.trim() === '' && a.after.startsWith('?')) ||
  has(a.right, SLIP) ||
  (has(a.head, /^(?:excuse|pardon|forgive)/) &&
    !has(a.right, re`^ ?(?:for (?!asking)|the|this|our|my|any|us|me for (?!asking)|\w+ for (?!asking))`));

/** An if that hangs on the apology; an instruction or an offer behind it is a clause of its own. */
const CONDITION = re`^(?![^,]*\b(?:ask(?:ed)?|wonder(?:ed)?|know|check(?:ed)?|see|tell|told|sure|find out|found out) (?:if|whether)\b)(?:(?!,? (?:and|so|please|but)\b)[^,]){0,90}?,? ?\b(?<!even )(?:if(?! (?:(?:you|u)(?:'d| would| want| need| like|'re able| can)\b|not\b|(?:it|this|that) happens))|whether|in case|in the event|should (?:you|this|we|there|that|any) |anyone who|anybody who|all those who|those (?:of you )?who|to the extent)\b`;
const MODAL = re`^(?:(?!,? (?:and|so|but) )[^,]){0,90}?\b(?:may|might|could|can)(?: well| also)? (?:have|be|cause|feel|experience|bring|face)\b`;
const FRONTED = re`^(?:\W*\w+,? ){0,3}?(?:if|should|where|in case|whether|to the extent) (?!you(?:'d| would|'re) (?:like|prefer|rather))[^.!?]{3,120},? (?:then )?(?:please )?(?:(?:i|we)(?:'m| am|'re| are)? |im |accept |my |our |do |so |very |really |truly |deeply |sincerely |sincere |sincerest |offer )*$`;
const conditional = (a: Around) =>
  has(a.right, CONDITION) || has(a.right, MODAL) || has(a.left, FRONTED) || has(a.right, re`^ if `);

const NOTHING_THERE = re`^ (?:for|about) (?:any|the|this|that) (?:\w+ )?(?:inconvenience|confusion|frustration|${VAGUE}),? (?:but|however)\b[^.!?]{0,120}?\bthere (?:is|are|isn't|aren't) (?:\w+ )?(?:no|none|any)\b`;
/** "Sorry, that train doesn't run on Sundays": how things are, not what went wrong. */
const NOT_SO = re`^, (?:(?:that|this|the|those|these) )(?:\w+ ){1,4}(?:does|do|is|are|will|wo)(?:n't| not) (?!(?:working|on its way)\b)\w+`;
const decline = (a: Around) =>
  has(a.head, /^regret(?:fully|tably)/) ||
  (has(a.head, /^regret/) && has(a.right, re`^ (?:to|that) (?:inform|advise|tell|say|have to)`)) ||
  (!has(a.right, FAILING) &&
    (has(a.right, re`^,? ?(?:but|however|though|there (?:are|is|aren't|isn't))\b[^.!?]{0,160}\b${CANT}`) ||
      has(a.right, re`^,? ?(?:but|however)\b`) ||
      has(a.right, NOTHING_THERE) ||
      has(
        a.right,
        re`^,? ?(?:that )?(?:i|we|i'm|we're|it|it's|they|there|this|that|that's|the|your|unfortunately|you|nothing|none|no)\b(?! (?:still )?(?:haven't|have not|hadn't|didn't (?:receive|get|hear|tell|send|call|answer|reply|warn|check)))(?: \w+){0,4}? ?(?:can't|cannot|can not|cant|couldn't|could not|unable|am not able|are not able|not available|unavailable|don't (?:have|know|offer|do|ship|see|support|carry|sell|accept|think|watch)|do not (?:have|offer|know|see|ship|support|carry|sell)|doesn't have|does not have|have no|has no|don't$|isn't possible|aren't any|is no|are no|not possible|sold out|fully booked|isn't (?:available|something|an option)|won't be able)\b`,
      ) ||
      has(a.right, re`^,? ?(?:we're|we are|they're|they are|it's|it is) (?:closed|out of|fully|sold)`) ||
      has(a.right, re`^,? ?(?:no|not)\b`) ||
      has(a.right, NOT_SO) ||
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

const TESTS: readonly (readonly [SorryFunction, (a: Around) => boolean])[] = [
  ['REPORTED', reported],
  ['HYPOTHETICAL', hypothetical],
  ['SOCIAL', social],
  ['CONDITIONAL', conditional],
  ['DECLINE', decline],
  ['EMPATHY', empathy],
  ['OWN', namesObject],
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
