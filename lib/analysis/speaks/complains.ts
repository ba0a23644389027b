import { type Said, saidIn } from '../customer';
import { failing } from '../deeds';
import type { Clause } from '../grammar/model';
import { fails } from '../lexicon/verbs';
import { re } from '../pattern';
import { remembering } from '../remember';
import { has } from '../scan';
import { oneOf } from '../words/any';
import { COMPLAINT } from '../words/complaint';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Not to know, find or want something is no failing of anybody's. */
const OF_THE_MIND = words(
  `know find understand remember figure decide tell think believe want need like mind wish care mean matter seem expect recall imagine
  say see hope guess plan intend make wait be have do realise realize notice help prefer agree afford require apply include cover attend`,
);
/** The customer; "my order" is a thing. */
const PERSON = words('i we me');
/** To have been given nothing. */
const GIVEN = words('receive get hear arrive');
/** What happens to somebody else's customers, too, is bad by itself. */
const SUFFERED = words(
  `charge bill debit lie cheat block lock ban kick cut refuse deny tell promise assure leave insult scam rip force hack deduct log
  suspend reject decline treat keep ask`,
);
const BREAKS = words(
  'freeze stop hang lag disappear vanish die expire bounce decline suspend smash tear buffer disconnect refuse reject',
);
const FAULTY = re`^ (?:\w+ly |still |all |so |very |too |now |again |always |also |just |really |quite |both ){0,3}(?:broken|wrong|missing|late|damaged|faulty|defective|cold|dirty|rude|slow|overdue|incorrect|incomplete|expired|empty|down|stuck|pending|absent|dead|gone|lost|torn|stained|cracked|unusable|unavailable|unresponsive|useless|unfair|blank|too (?:small|big|long|late|slow|expensive)|out of (?:date|order))\b`;
const NOT_SO = re`^ (?:\w+ ){0,2}?(?:right|fair|good|ok|okay|acceptable|available|correct|possible|fine|here|there|enough|usable|safe|normal|visible)\b`;
const TROUBLE = re`\b(?:trouble|troubles|problems?|issues?|errors?|difficult(?:y|ies)|glitch(?:es)?|bugs?|crash(?:es)?)\b`;
const HAS = words('have face get experience encounter see hit suffer keep');

/** A judgement that only somebody makes who was let down. */
const VERDICT = re`\b${oneOf`
  unacceptable
  disgrac\w+
  disgust\w+
  appall\w+
  awful
  terrible
  horri(?:ble|d)
  dreadful
  abysmal
  shocking
  ridiculous
  pathetic
  rubbish
  useless
  worst
  rude(?:ly)?
  rip-?off
  scam\w*
  fr[ao]u?ud\w*
  cheat\w*
  liars?
  nightmare
  a joke
  shame
  fed up
  furious
  livid
  outrag\w+
  disappoint\w*
  frustrat\w*
  (?:dis|un)satisfied
  unhappy
  not (?:at all |very |really )?(?:happy|satisfied|pleased|impressed|good enough)
  waste of (?:time|money)
  (?:very |so |such )?(?:bad|poor|worse) (?:\w+ )?(?:service|quality|experience|support|app|customer|apps)
  (?<!not |too |so )bad
  worse
  wrost
  annoying
  confusing
  dumb
  stupid
  fake
  not go+d
  (?:hard|difficult|impossible) to (?:use|read|find|reach|understand)
  (?:much|many|full of|lots of|so many) (?:\w+ )?(?:bugs?|ads|glitches|errors|problems|issues)
  sucks?
  (?:too|very|so|really|super|painfully|is|are) (?:slow|laggy|buggy)
  let (?:me|us) down
  complaint
`}\b`;
/** What happened, said without a clause: "still no refund", "wrong item". */
const BARE = re`\b${oneOf`
  still (?:no|not|nothing|waiting|\w+n't|pending|showing|stuck|broken|missing|down)
  no (?:reply|response|answer|refund|sign of)
  (?:\d+|an?|two|three|several|many) (?:\w+ )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?) (?:late|later|overdue|and (?:still|counting))
  wrong (?:item|order|size|colou?r|product|address|amount|name|room|seat|parcel|one|bill|advice|information)
  (?:problems?|issues?|errors?|bugs?|glitch(?:es)?|trouble|difficult(?:y|ies)) (?:with|in|on|during|when|while|to)
  (?:unable|not able) to (?!find|decide|tell|remember|recall|understand|attend|make|come|figure|see)
  (?:crash(?:es|ed|ing)|freez(?:es|ing)|froze|lagg?(?:s|ing|y)|buffering|always fail\w*)
  same (?:here|issue|problem|error|with me|thing|for me)
  (?:whereas|suddenly|for no reason|then (?:how|why))
  charged (?:\w+ ){0,3}(?:twice|double|again)
  (?:keeps?|kept) (?:on )?\w+ing
  locked out
  (?:not|never|stopped|doesnt|isnt) (?:work|works|working)
  money back
  on hold for
  hung up
  for the (?:second|third|fourth|fifth|\w+th) time
  (?:would|could|might) have been (?:better|nicer|good|nice|helpful|fair)
  should(?:'ve| have)(?: been)? \w+
`}\b`;
/** A complaint in its polite form: where is it, why not, give it back. */
const PRESSING = re`\b${oneOf`
  where(?:'s| is| are) (?:my|our)
  (?:when|how (?:long|much longer)) (?:will|do|does|must|is|are|till|until) [^.!?]{0,40}?(?:get|receive|arrive|come|fixed|refund\w*|wait|back|resolved|working)
  why (?:did|was|were|is|has|have|do|does|am|are|can|must|should)(?:n't)? [^.!?]*(?:i|my|we|our|you|your|it|nobody|no one)
  how come
  refund (?:me|my|us|it)
  (?:want|need|demand|expect|give|get|claim|due|owe\w*|asked for) (?:\w+ ){0,3}(?:refund|compensation|explanation)
  (?:please|pls|plz|kindly) (?:\w+ )?(?:fix|resolve|solve|correct|rectify|sort)
  (?:told|promised|assured) (?:me|us)
  (?:am|was|were|been) (?:told|promised|assured)
  what(?:'s| is) the point
  what (?:happened|(?:is|'s) going on)
`}\b`;

/** The clause tells of a failing on the other side: in the customer's mouth "we" is the customer. */
function tells(c: Clause): boolean {
  const { subject, verb, object, rest, mood } = c;
  if (mood !== 'statement' || /^(?:if|unless|whether|until|before)$/.test(c.opener ?? '')) return false;
  const undone = verb.negative || subject.negative;
  if (PERSON.has(subject.head)) {
    if (verb.lemma === 'confuse') return false;
    if (verb.passive && !undone) return fails(verb.lemma) || SUFFERED.has(verb.lemma);
    if (undone) return GIVEN.has(verb.lemma) || (verb.modal !== null && !OF_THE_MIND.has(verb.lemma));
    if (verb.lemma === 'wait') return verb.perfect || verb.tense === 'past';
    return HAS.has(verb.lemma) && has(object?.text ?? '', TROUBLE);
  }
  if (subject.kind === 'nobody') return false;
  if (undone) {
    if (verb.lemma === 'be') return has(rest, NOT_SO);
    return verb.passive ? verb.tense !== 'future' : !OF_THE_MIND.has(verb.lemma);
  }
  if (subject.kind === 'you' && failing(c)) return true;
  if (verb.modal === null && (fails(verb.lemma) || BREAKS.has(verb.lemma))) return true;
  return /^(?:be|arrive|come|look|go|show|remain|seem)$/.test(verb.lemma) && has(rest, FAULTY);
}

/** Code, a log, a list of steps: talk among people who make the thing, in which failures are the subject. */
const TECHNICAL = new RegExp(
  [
    '```|~~~|`[^`\\n]+`|<!--',
    '^#{1,4} |\\*\\*[^*\\n]+\\*\\*|^\\s*[-*] \\[[ x]\\]',
    '\\b\\w+\\(\\)|\\bprint\\(|^import \\w|\\.\\w{1,4}:\\d+|^\\s*at [\\w.$<>]+\\(',
    '\\bgithub\\.com/|^(?:traceback|error:|fatal:)',
    '^- (?:fixed|added|removed|reworked|changed|updated) ',
  ].join('|'),
  'im',
);
/** "No more errors", "no complaints" praise. */
const PRAISED =
  /\b(?:no|without|zero)(?: more| further| other)? (?:\w+ ){0,2}?(?:errors?|complaints?|issues?|problems?|bugs?|crash(?:es)?|delays?)\b/g;
/** What might be is no complaint. */
const SUPPOSED = /^(?:\w+[,.]? )?(?:if|in case|suppose|when(?:ever)?)\b/;

/** A subject line, a topic without a verb: "parcel late", "wrong card charged". */
const TOPIC_WORDS = 8;
const ASKS = /\?|^(?:how|what|which|who|can|could|may|is|are|do|does|will|any|if)\b/;
const FAILURE = re`\b${COMPLAINT}\b`;
const byCustomer = ({ subject }: Clause) => PERSON.has(subject.head);
const topic = (low: string, clauses: Said['clauses']): boolean =>
  low.split(/\s+/).length <= TOPIC_WORDS && !ASKS.test(low) && has(low, FAILURE) && !clauses.some(byCustomer);

function complaint({ low, clauses }: Said): boolean {
  if (SUPPOSED.test(low)) return false;
  const said = low.replace(PRAISED, '');
  if (has(said, VERDICT) || has(said, BARE) || has(said, PRESSING)) return true;
  return said === low && (topic(low, clauses) || clauses.some(tells));
}

/** A conversation stands while its answer is typed. */
const CONVERSATIONS = 8;

/** Whether the customer's message (lower case) tells that something of ours failed, or presses. */
export const complains = remembering(
  CONVERSATIONS,
  (customer): boolean =>
    customer.trim() !== '' && !TECHNICAL.test(customer) && saidIn(customer).some(complaint),
);
