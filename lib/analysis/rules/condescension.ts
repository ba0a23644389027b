import type { Clause } from '../grammar/model';
import { LAPSES } from '../lexicon/verbs';
import { dropAdverb } from '../made/drop';
import type { Rule } from '../model';
import { neighbour } from '../nearby';
import { re } from '../pattern';
import { has } from '../scan';
import { FAILS } from '../words/failing';

const SURE = re`\b(?:obviously|clearly|evidently|simply)\b`;
/** What one tells somebody who is slow: that they must, assume, or have not. */
const LECTURED: ReadonlySet<string> = new Set(
  'need have must expect assume want think suppose misunderstand'.split(' '),
);

/** "You clearly misread it"; "you clearly spent a lot of time on it" gives credit. */
const lectures = ({ subject, verb }: Clause): boolean =>
  subject.kind === 'you' &&
  (verb.negative || verb.modal === 'must' || LECTURED.has(verb.lemma) || LAPSES.has(verb.lemma));

const KNOWING = String.raw`(?:know|aware|appreciate|understand|imagine)`;
/** As everybody knows but you. */
const KNOWN = re`(?<hit>\bas (?:you(?:(?:'re| are)? no doubt| should| must| surely| will| would| already)+(?: \w+){0,2} ${KNOWING}|(?:i'm|we're|i am|we are) (?:quite )?sure (?:that )?you(?:'re|'ll| \w+){0,3} ${KNOWING}|you (?:can|could|are|will)(?: \w+){1,2} ${KNOWING}|(?:anyone|everyone|anybody|everybody) (?:\w+ )?(?:knows?|see|tell|understands?))\b)`;
const BE_REASONABLE = re`(?<hit>\b(?:let's|please|you (?:need|have) to) (?:all |try to )?be (?:reasonable|realistic|sensible)\b|\b(?:please |just |you need to )?calm down\b|\b(?:you're|you are) (?:being )?(?:overreacting|mistaken|unreasonable|confused)\b)`;
const CANDOUR = re`(?<hit>\b(?:to be (?:perfectly |quite |completely )?honest|if i(?:'m| am) (?:being )?(?:perfectly |quite |completely )?honest|with all due respect(?! to (?!you\b))|with respect(?! to\b)|frankly(?=,)|let me be clear|like i said)\b)(?<!i want )`;
const SLOWLY = re`(?<hit>\b(?:as you know(?=,)|you (?:may|might) not (?:realise|realize|know|be aware|understand|appreciate)\b|surely you\b|in simple (?:terms|words|english)|in plain english|(?:let me|i'll) spell (?:it|this) out|you do (?:realise|realize|know|understand|appreciate)(?: that)? (?:we|i|this|it|the|our)\b|(?:it|that)(?: should be| must be|'s| is| was) (?:pretty |quite |fairly )?obvious (?:that )?(?:the|you|we (?:can't|don't)|it)\b|common sense)\b)`;
/** What was said already, and not taken in. */
const ONCE_MORE = re`(?<hit>\b(?:let me|i(?:'ll| will)) (?:explain|repeat|say (?:this|it|that)|go over|go through)(?: (?:this|it|that|all of this))?(?: (?:to|for|with) you)? (?:again|once (?:more|again)|one more time|yet again)\b)`;
const EASY = re`(?<hit>\b(?:it's (?:(?:quite|very|really) ){0,2}simple\b(?! to)|\b(?:simple|easy) as (?:that|pie)\b|(?:it's|that's|this is|it is|it)(?:n't| not| really not|n't really| isn't)(?: (?:really|exactly))? (?:(?:that|so|all that) (?:hard|difficult|complicated)|rocket science)|i(?:'d| would) have (?:thought|assumed) (?:that |it |this )?(?:was|would|is)\b))`;

export const condescension: Rule = {
  id: 'condescension',
  title: 'Talks down',
  severity: 'medium',
  scope: 'phrase',
  says: 'The word makes the customer feel slow; the sentence is kinder and as clear without it.',
  match: [
    re`^(?<hit>obviously|clearly|evidently|needless to say)(?:,| (?=(?:you|we|i|this|that|it|the|there|our)\b)) ?(?!(?:i|we) (?:\w+ )?(?:${FAILS}|should))`,
    re`[,;] (?<hit>obviously|clearly),? (?:you|we can't|this|that|it)\b`,
    KNOWN,
    BE_REASONABLE,
    re`(?<hit>\byou(?:'re| are) (?:\w+ |of course ){0,2}entitled to your (?:own )?(?:opinion|view|views|feelings)\b)`,
    re`(?<hit>\byou(?:'ll| will)? (?:just |simply )?(?:have|need) to [^.!?]{2,30} (?:like|as) (?:everyone|everybody) else\b)`,
    CANDOUR,
    EASY,
    re`(?<hit>\b(?:not sure|don't know|not clear|unsure|can't see) what (?:else |more )?(?:exactly )?you (?:expected|were (?:expecting|thinking|hoping)|expect (?:me|us)|want (?:me|us) to)\b)`,
    ONCE_MORE,
    SLOWLY,
    re`(?<hit>^actually),? (?:you|it's|that's|the)\b`,
    re`^(?:\w+, )?(?<hit>(?:you can |please )?simply (?:follow|click|go|open|log|restart|reset|visit|enter|select|send|call|try|provide|fill|press|choose|check))\b`,
  ],
  find: (s) =>
    has(s.low, SURE) && has(s.low, /\byou\b/)
      ? s.clauses
          .filter((c) => lectures(c) && has(s.low.slice(c.subject.span.start, c.verb.span.end), SURE))
          .map((c) => ({ start: c.subject.span.start, end: c.verb.span.end }))
      : [],
  unless: ({ doc, index, hit }) => {
    const low = doc.sentences[index]?.facts.low ?? '';
    const candid = has(low.slice(hit.start), CANDOUR) && neighbour(doc, index, 'ownership');
    return candid || (has(low.slice(hit.start), re`^(?:you can |please )?simply`) && doc.uses.length === 0);
  },
  rewrites: [{ make: dropAdverb }, { advice: 'Take the word out and state the fact.' }],
  flags: [
    'If I am honest, the guide covers this.',
    'You are entitled to your view.',
    "You'll need to queue like everyone else.",
    "I'll go over it with you one more time.",
    'As you will no doubt be aware, deposits are kept.',
    'Please be reasonable about the fee.',
    "Obviously, we can't refund every customer.",
    'As you should know, returns close after 30 days.',
    'Please calm down.',
    'Clearly you misread the offer.',
    "To be honest, it's not a big deal.",
    "As I'm sure you can appreciate, we have many customers.",
    "It's really not that hard to reset a password.",
    "I'd have thought that was obvious.",
    'You simply need to read the instructions.',
    'You do realise we close at six.',
    'In simple terms, the offer is over.',
    'As you know, we close at six.',
    'Surely you understand.',
  ],
  passes: [
    'As you are aware of the new address, we can send it there today.',
    'Please write the code clearly on the box.',
    "It's obvious from your photo that we shipped a broken lamp.",
    "I honestly don't know how we missed it.",
    'You clearly spent a lot of time on this, and we wasted it.',
    'You can simply keep the wrong one.',
    'I obviously got this wrong.',
    'It is obvious that we got this wrong.',
    'To be honest, we got your order wrong.',
    'You may know her: Ana runs the desk.',
  ],
};
