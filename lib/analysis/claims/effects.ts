import type { SorryUse } from '../../types';
import type { Clause } from '../grammar/model';
import { rolesOf } from '../grammar/roles';
import { among, words } from '../lexicon/classes';
import { LOVED } from '../lexicon/nouns';
import { re } from '../pattern';

const NUMBER =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|fifty|\\d+)';
const TOLL =
  '(?:hours?|hrs?|minutes?|mins?|days?|weeks?|nights?|calls?|e-?mails?|mails|letters|flights|trips|visits|attempts|tries|times|guests|people|kids|children|floors|buses|trains)';
const OCCASION =
  '(?:birthday|wedding|funeral|anniversary|christmas|honeymoon|christening|graduation|exam|interview|party)';

/** What it cost them, told without a clause of theirs. */
export const TOLLS = [
  re`\b${NUMBER} ${TOLL} (?:is|was|are|were) (?:\w+ly |far |much |way |just |simply )?(?:too (?:many|long|much)|daft|a lot|absurd|no (?:joke|fun))\b[^.!?]{0,60}`,
  re`^(?:(?:hi|hello|dear|oh|oof|ah|ouch|ugh|sorry)\b[^,.!?]{0,25}[,.!] ?)?${NUMBER} ${TOLL} (?:with(?:out)?|in|at|on|for|of|and no) (?!time\b)[^.!?]{3,80}`,
  re`\b(?:making|letting|leaving|keeping|forcing|having) you(?:r \w+)? (?!know|have it|down|out\b)\w+[^.!?]{0,60}`,
  re`\bto have (?:kept|left|made|had|let|woken) you\b[^.!?]{2,60}`,
  re`\b(?:only|just) (?:comes?|happens?|turns?)(?: round| around)? once\b[^.!?]{0,40}`,
  re`\b${OCCASION} (?:without|ruined|spoilt|spoiled)\b[^.!?]{0,40}|\bon (?:your|his|her|their) (?:\w+ )?${OCCASION}\b`,
  re`\b(?:was|is) your (?:one|only|first|last) (?:\w+ ){0,2}(?:off|chance|day|night|evening|weekend|morning|holiday|meal|hour)\b`,
  re`\byou(?:'d| had| were|'d been| had been) (?:been )?(?:counting|relying|banking|depending|looking forward|waiting all)\b[^.!?]{2,60}`,
  re`\b(?:nobody|no one) (?:wants|should have|deserves|likes|expects) to [^.!?]{3,80}`,
  re`\byou(?:'d| had)? (?:paid|booked|asked)(?: (?:for|\d))[^.!?]{2,50}(?:,| and| but|$)`,
  re`\bwhen you(?:'d| had) (?:already )?(?:paid|booked|asked|rung|waited)\b[^.!?]{2,50}`,
  re`\bwhat an? (?:\w+ )?(?:letter|thing|way|night|day|evening|start|end|welcome)\b[^.!?]{0,20} to\b[^.!?]{2,40}`,
  re`\b(?:that's|that is) (?:\w+ ){1,3}(?:ruined|wasted|spoilt|spoiled|gone)\b`,
  re`\b(?:hours?|evenings?|nights?|days?|time|money|sleep) (?:that )?you(?:r \w+)? (?:lost|spent|wasted|missed)\b[^.!?]{0,50}`,
];

const PEOPLE = words(
  'lad lads kid kids guest guests mother family team granddaughter grandson girl boy customer client colleague bride',
);
const MISSED =
  /^ (?:our|the|my) (?:deadline|cut-?off|e-?mail|call|message|point|letter|note|slot|payment|instalment)\b/;
const BORNE = words('miss lose wait queue stand sit sleep walk carry ring chase trek');

/** "You missed your aunt's funeral", "your mum stood 25 minutes": what befell them or theirs. */
export function befell(c: Clause, sorry: readonly Pick<SorryUse, 'span' | 'function'>[]): boolean {
  const { when, negative, object } = rolesOf(c);
  const { subject, verb, rest } = c;
  if (c.mood !== 'statement' || when === 'if' || verb.modal !== null || verb.tense !== 'past') return false;
  const theirs = /^your\b/i.test(subject.text) && (among(LOVED, subject.head) || among(PEOPLE, subject.head));
  if (theirs) return !verb.passive || !negative;
  if (subject.kind !== 'you' || subject.text === '') return false;
  if (/^(?:miss|lose)$/.test(verb.lemma) && !negative) return !MISSED.test(rest) && object !== 'empty';
  if (
    BORNE.has(verb.lemma) &&
    !negative &&
    /\b(?:for|in|on|outside|without|six|five|four|three|twice|\d+)\b/.test(rest)
  )
    return true;
  const behind = sorry.some(
    (use) =>
      (use.function === 'OWN' || use.function === 'EMPATHY') &&
      c.span.start >= use.span.end &&
      c.span.start - use.span.end < NEAR,
  );
  if (!behind || negative) return false;
  if (verb.passive)
    return !/^(?:inconvenience|disappoint|upset|affect|charge|bill|treat|give|offer)$/.test(verb.lemma);
  return (
    verb.lemma === 'have' &&
    verb.to !== null &&
    !/^(?:deal|face|go|experience|see|make|put|wait)$/.test(verb.to)
  );
}
const NEAR = 14;
