import type { Span } from '../../types';
import { ofEach } from '../asked';
import { byUs, failing } from '../deeds';
import type { Clause } from '../grammar/model';
import type { Facts, Rule } from '../model';
import { sentenceAt, spotsIn } from '../nearby';
import { re } from '../pattern';
import { FAILED } from '../words/failing';

const REGRET = ofEach(
  re`(?<hit>\b(?:(?:we|i|the \w+) (?:\w+ly )?regrets?\b(?! (?:not|choosing|buying|(?:that )?(?:we|i) (?:can't|cannot|can not|don't|do not|won't|are unable|are not able)))|regrettable\b|(?:it|this) (?:\w+ly )?(?:saddens|pains|grieves|upsets|troubles|hurts) (?:us|me)\b|(?:we|i) wish [^.!?,]{3,40} (?:had|hadn't)\b|(?:we|i)(?:'re| are|'m| am) (?:\w+ )?(?:disappointed|saddened|dismayed|troubled|gutted|concerned|upset) (?:to (?:hear|learn|see|read|find)|that|about|by)\b|(?:this|that|it)(?:'s| is| was)(?: certainly|n't)?(?: not| far from| nothing like| short of)? (?:the|what|how)(?: (?:kind|sort|type|level|standard|quality))?(?: of)?(?: \w+)? ?(?:that |which )?(?:we|i)(?:'d| had)? (?:want(?:ed)?|wish(?:ed)?|hoped?|aim(?:ed)?|intend(?:ed)?|strive|in mind)\b[^.!?,]{0,40}|(?:we|i) hate (?:that|to hear|hearing)\b[^.!?,]{0,40}|(?:we|i)(?: all)?(?:'m| am|'re| are)? (?:\w+ly )?(?:feel(?:ing)?|felt) (?:\w+ly |so |very |really )?(?:dreadful|awful|terrible|bad|rotten|sick|ashamed|wretched|horrible|mortified)(?: that| about| for)?|(?:we|i)(?:'m| am|'re| are) (?:\w+ )?(?:mortified|ashamed|embarrassed|horrified|heartbroken)(?: that| about| by)?|(?:we|i) wish (?:this|that|things|it) (?:had|hadn't|were|was)\b))`,
);
/** A word of pity over a failure, which it stands in for being sorry about. */
const PITY = ofEach(
  re`(?<hit>\b(?:how (?:unfortunate|sad|disappointing)(?: that)?|unfortunately|regrettably|regretfully|sadly|(?:it|this|that)(?:'s| is| was) (?:\w+ly )?(?:unfortunate|a (?:\w+ )?(?:pity|shame))(?: that)?|this must be (?:\w+ )?(?:disappointing|frustrating|upsetting))\b)`,
);
/** "That does sound upsetting": the customer was let down, and is only felt with. */
const SOUNDS = ofEach(
  re`(?<hit>\b(?:that|this|it) (?:does |must |all )?(?:\w+ly )?(?:sounds?|looks?|seems?|reads?) (?:\w+ly |so |very |really |like an? )?(?:upsetting|awful|terrible|frustrating|horrible|dreadful|distressing|stressful|annoying|worrying|disappointing|unacceptable|painful|nightmare|horrid|frightening)\b)`,
);
const FAILURE = re`\b(?:${FAILED}|late|wrong|twice|broken|failed|to (?:another|someone else|somebody else|the old|your old))\b`;
const INFORM = ofEach(re`(?<hit>\b(?:we|i) (?:\w+ly )?regret to (?:inform|advise|tell)(?: you)?\b)`);

const undone: ReadonlySet<string> = new Set(['reschedule', 'postpone', 'withdraw']);
/** Who or what should have come: "the technician didn't make it". */
const COMES: ReadonlySet<string> = new Set(
  'come arrive show turn appear make reach ring call work start go'.split(' '),
);
const absent = ({ subject, verb }: Clause): boolean =>
  subject.kind === 'thing' &&
  verb.negative &&
  verb.tense === 'past' &&
  verb.modal === null &&
  COMES.has(verb.lemma);
const failure = (facts: Facts): boolean =>
  facts.shows(FAILURE) ||
  facts.clauses.some(
    (c) => (byUs(c) && failing(c)) || absent(c) || (c.verb.tense === 'past' && undone.has(c.verb.lemma)),
  );

export const impliedSorry: Rule = {
  id: 'implied-sorry',
  title: 'Sorry unsaid',
  severity: 'strong',
  scope: 'document',
  says: 'Regret stands in for an apology here, and nobody says sorry.',
  test: (doc) => {
    const regrets = ({ start }: Span) => /^regret/i.test(doc.text.slice(start));
    const said =
      doc.part('apology').length > 0 ||
      doc.uses.some((use) => use.function === 'EMPATHY' && !regrets(use.span));
    if (said) return spotsIn(doc, INFORM);
    const failed = (at: Span) => {
      const s = sentenceAt(doc.sentences, at.start);
      return s !== undefined && failure(s.facts);
    };
    const pity = doc.apologyDue ? spotsIn(doc, SOUNDS) : [];
    return [...pity, ...spotsIn(doc, REGRET), ...spotsIn(doc, PITY).filter(failed)];
  },
  rewrites: [{ advice: 'Say the word: "I\'m sorry we delayed your order."' }],
  flags: [
    'We regret the delay to your order.',
    'It is regrettable that your card was charged twice.',
    'We deeply regret any distress caused.',
    'We hate that this was your experience.',
    'That is far from the stay we had in mind for you.',
    'We regret to inform you that your claim was mislaid.',
    'Regrettably, we sent your order to an old address.',
    'It is unfortunate that your luggage missed the plane.',
    'Unfortunately the delivery has been rescheduled.',
    'We are saddened to hear that your cake came squashed.',
    "Sadly the plumber didn't turn up on Tuesday.",
    "It's a pity your seats were double booked.",
    'It saddens us that your suit came back stained.',
  ],
  passes: [
    "I'm sorry we lost your booking. I regret not calling you on Monday.",
    "You won't regret choosing the larger tank.",
    "I'm sorry, Ben. It's unfortunate timing, too.",
    'Unfortunately the next van goes on Monday.',
    'Regretfully, I have to turn the offer down.',
    "We regret that we can't open on Sundays.",
  ],
};
