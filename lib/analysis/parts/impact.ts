import { befell, TOLLS } from '../claims/effects';
import { real } from '../deeds';
import type { Clause } from '../grammar/model';
import { rolesOf } from '../grammar/roles';
import type { Part } from '../model';
import { re } from '../pattern';
import { has, scan } from '../scan';

const COST = String.raw`(?:time|hours?|minutes|days?|weeks?|money|sales?|mornings?|evenings?|afternoons?|plans|trip|holiday|work|rents?|customers?|revenue|birthday|deadline|meeting|worry|stress|nights?|orders?|emails?)`;
const LACK = re`\b(?:without|for nothing|nothing|no \w+|empty-handed|again|twice|extra|more|because|${COST}|[£$€]\d+)\b`;
const HARD = String.raw`(?:worrying|frustrating|upsetting|stressful|embarrassing|annoying|infuriating|unsettling|scary|painful|disappointing|exhausting|maddening|alarming|distressing|hard|difficult|awful|galling|tiring|humiliating|miserable|horrible|dreadful|rotten|no (?:joke|fun))`;
const SUFFERS = new Set(
  'go have lose miss wait spend need chase pay drive travel take sit stand give queue walk carry borrow leave sleep make buy find rearrange rebook send write speak explain ring call cancel stay turn face end'.split(
    ' ',
  ),
);
const HITS = new Set(
  'leave cost make put keep mean lose ruin spoil wreck disrupt hurt embarrass hold'.split(' '),
);
const FEELINGS = [
  re`\b(?:that's|that is|it's|this was|that was|it was) (?:an? |your |\w+ )?(?:wasted|lost|ruined|spoilt|spoiled) (?:\w+ )?(?:trip|journey|\w*day|morning|evening|afternoon|holiday|weekend|hours?|night)\b[^.!?]{0,60}`,
  re`\b(?:this|that|it|we|i)(?:'ve| has| have)? put you (?:in an? \w+ (?:spot|position|place)|under \w+|through|out)\b[^.!?]{0,60}`,
  re`\bbecause of (?:us|me|this|that|it|our \w+)\b[^.!?]{0,40}(?<=\b(?:your \w+|you) (?:had|missed|lost|were|got)\b[^.!?]{0,80})`,
  re`^(?:[\w' ]{1,20}, )?(?:(?:to )?(?:wait|have|be|get|stand|sit|pay|turn up)|waiting|having|being|getting|standing|sitting|paying|turning up|not knowing|losing|finding|missing) [^.!?]{3,90}\b(?:is|are|was|were|must be|must have been|'s) (?:\w+ly |so |very )?${HARD}\b[^.!?]{0,40}`,
  re`\b(?:an?|one|two|three|four|five|six|\d+|half an?|whole|entire) (?:\w+ )?${COST}(?:'s?|s')? (?:of yours|of your \w+|you(?:'ll| will| won't| can't)? (?:never|not)? ?get back|gone|wasted|lost|down the drain)\b[^.!?]{0,60}`,
  re`\b(?:(?:i|we) (?:can )?(?:see|know|understand|imagine|get|realise|realize|appreciate)(?: that)? )?how ${HARD} (?:it|this|that|the|your|a|an|our|getting|having)[^.!?]{3,80}`,
  re`\bwhich must have been (?:\w+ )?${HARD}\b[^.!?]{0,60}`,
  re`\bmust (?:have been|be|have felt) (?:\w+ )?${HARD}\b[^.!?]{0,60}`,
  re`(?<!\b(?:if|can|may|might|to|not|n't) (?:\w+ )?)\b(?:left|leaves|kept|keeps|had|made|makes|means|meant) you (?:\w+ing|short|out|without|alone|feel|have to|had to|miss|lose|look|wait|\w+less)\b[^.!?]{2,80}`,
  re`\byou were (?:short|without|stranded|empty-handed|out of pocket|left|stuck) [^.!?]{2,60}`,
  re`\byou have every (?:reason|right) to be \w+`,
  re`\bi don't blame you for being \w+`,
  re`\b(?:that|this|it|which) (?:has )?(?:meant|cost|came to|added up to)(?: you)? (?:an? |another |two |three |four |five |six |\d+ |some |hours of |days of |your )?(?:wasted |lost |whole |extra |second |long |anxious |sleepless |missed )*(?:\w+ )?${COST}(?:s|'s)?\b[^.!?]{0,60}`,
  re`\b(?:i|we) know (?:that|this|it)(?:'s| is| was| has been| meant| means| must)(?: \w+){0,4} (?:for you|hassle|you)\b[^.!?]{0,60}`,
];
/** "how frustrating this must be" fits every complaint. */
const HOLLOW = re`\bhow (?:\w+ )?${HARD} (?:this|that|it|the situation) (?:must|can|may|is|was|has)\b(?![^.!?]{0,60}\b(?:when|to (?:open|see|find|wait|have|get|be)|because|without)\b)`;

const yours = (c: Clause) =>
  c.subject.kind === 'you' || /^your\b/i.test(c.subject.text) || /\byour (?!own)\w+$/i.test(c.subject.text);

/** "You had to face this" tells of nothing that it cost. */
const OF_IT =
  /^ to (?:\w+ly )?(?:face|go through|experience|see|deal with) (?:this|that|it|these|such|any)\b/;
/** "You had to explain to your guests why": what is forced on somebody costs them. */
const forced = ({ verb, rest }: Clause) =>
  /^(?:have|need|force)$/.test(verb.lemma) &&
  !OF_IT.test(rest) &&
  verb.modal === null &&
  !verb.negative &&
  SUFFERS.has(verb.to ?? '');

const MAY = /^(?:can|could|may|might)$/;
/** "You went into the meeting without it", "your dad had nothing to unwrap". */
const suffered = (c: Clause) =>
  yours(c) &&
  c.verb.tense === 'past' &&
  !MAY.test(c.verb.modal ?? '') &&
  !c.verb.passive &&
  !(
    c.subject.kind === 'thing' &&
    /^(?:go|leave|make|find|take|come)$/.test(c.verb.lemma) &&
    !c.verb.negative
  ) &&
  (forced(c) || (SUFFERS.has(c.verb.lemma) && (has(c.rest, LACK) || c.verb.negative)));

/** "You couldn't take a booking all evening." */
const prevented = (c: Clause) =>
  yours(c) && c.verb.modal === 'could' && c.verb.negative && !c.verb.perfect && c.object !== null;

/** "That left you paying twice": somebody or something did it to them. */
const done = (c: Clause, low: string) =>
  c.subject.kind !== 'you' &&
  HITS.has(c.verb.lemma) &&
  !(
    rolesOf(c).agent === 'us' &&
    (c.verb.perfect ||
      c.verb.tense !== 'past' ||
      !/^(?:leave|cost|keep|put)$/.test(c.verb.lemma) ||
      / you (?:down|on|in touch|through to|posted)\b/.test(c.rest))
  ) &&
  !c.verb.negative &&
  c.verb.modal === null &&
  (c.object?.head === 'you' || /^ (?:that )?you\b|^ your\b/.test(low.slice(c.verb.span.end))) &&
  / you(?:r \w+)? \S+/.test(low.slice(c.verb.span.end));

export const impact: Part = {
  id: 'impact',
  name: 'Shows what it did to them',
  core: true,
  find: ({ low, clauses, sorry }) => {
    if (low.endsWith('?') || has(low, re`^(?:if|please|so (?:that )?you)\b`)) return [];
    const felt = has(low, HOLLOW) ? [] : scan(low, FEELINGS);
    return [
      ...felt,
      ...scan(low, TOLLS),
      ...clauses.filter((c) => befell(c, sorry)).map((c) => c.span),
      ...clauses.filter((c) => real(c) && (suffered(c) || prevented(c) || done(c, low))).map((c) => c.span),
    ];
  },
  present: [
    'I know that meant a lost morning at the counter.',
    "You went into Monday's board meeting without the report you count on us for.",
    'That left you paying two rents for a week.',
    'I can see how worrying it was to open the app and find a zero balance.',
    "It cost you a sale, and I don't blame you for being angry.",
    "Your son's present didn't turn up on his birthday, which must have been upsetting for you both.",
    'You had to carry the boxes up four floors yourself.',
    "That's two evenings of yours wasted.",
    'Having to ask three times is maddening.',
    'That was a wasted trip for you.',
    'You missed the last ferry because of it.',
  ],
  absent: [
    'So sorry you had to face this.',
    'You can have your money back or a new one.',
    "I've made you another key.",
    'Your spare key went out this morning.',
    'We apologise for the inconvenience.',
    'Your satisfaction is important to us.',
    'This has been a very stressful week for our whole team.',
    'Customers may experience delays during maintenance.',
    "I know you're in a hurry, so here is the link.",
    'You have to sign the form twice.',
  ],
};
