import { mends, touches } from '../deeds';
import type { Clause } from '../grammar/model';
import { rolesOf } from '../grammar/roles';
import { promiseIt } from '../made/deed';
import type { Rule } from '../model';
import { re } from '../pattern';
import { has } from '../scan';
import { SOON, TIME } from '../words/time';

const DO = String.raw`(?:be (?:able|back|fixed|resolved|ready|sorted|up|done|working|restored|there|with you|completed|delivered|live)|have|get|fix|resolve|send|answer|reply|respond|call|deliver|find|sort|solve|restore|rectify|help|bring|make|provide|contact|finish|complete|refund|replace|offer|ship|arrive|see|keep|improve|update|reach|process|release)`;
/** "That is not the service we strive for" tells of a standard. */
const A_STANDARD = re`\b(?:standards?|levels?|quality|experience|service|care|what|how|way|kind|sort)(?: of \w+)?(?: that| which)? $`;
const INSTRUCTION = re`\b(?:you (?:can|could|may|should|need|will|must)|please)\b[^,]*$`;

const JOINED: ReadonlySet<string> = new Set(['and', 'but', 'so', 'that']);
const FALLBACK = re`^if (?:it|they|this|that|not|we|nothing)\b[^.!?]{0,60}\b(?:i|we)(?:'ll| will)\b|\bif not, (?:i|we)|\b(?:and|,) if (?:it|they|that)\b[^.!?]{0,40}\b(?:i|we)(?:'ll| will)\b`;
const REST = String.raw`(?: (?!${SOON})[^.!?;,\s]+){0,12}`;
const NO_PROMISE = re`\b(?:should(?:n't| not)|should have (?!(?:it|this|that|them|your|the|an?|news|some|everything)\b)|tried|see if you|hope to (?:see|hear|welcome|serve)|we (?:always )?(?:strive|aim) to provide|provide the best|have known|be (?:careful|aware|noted|safe))\b`;

/** Things that an instruction is about: "this should help" promises nothing of ours. */
const ADVICE: ReadonlySet<string> = new Set([
  'this',
  'that',
  'these',
  'those',
  'step',
  'link',
  'article',
  'guide',
]);
/** Of us it is what may not come: "we should be able to send it on Friday". */
const ABLE = /^ ?able to\b/;
const STATES = /^ ?(?:\w+ly )?(?:aware|careful|noted|safe|able|charged|unique|empty|written|used|in the)\b/;

/** "In my view the talk should be shorter": an opinion or advice, and no outcome that somebody waits for. */
const AWAITED = re`\b(?:you|your|us)\b|\b${TIME}|\b${SOON}`;
const COMES_OUT: ReadonlySet<string> = new Set(
  'be have get hear receive arrive reach come go work ship leave start take see open land know appear'.split(
    ' ',
  ),
);
const NAMELESS: ReadonlySet<string> = new Set(['it', 'that', 'they', 'this', 'everything']);
/** "It should be fixed now", "the money should be with you on Friday", "we should have news". */
const outcome = ({ subject, verb, rest }: Clause): boolean => {
  const lemma = verb.lemma === 'ought' ? (verb.to ?? '') : verb.lemma;
  if (!(COMES_OUT.has(lemma) || mends(lemma) || touches(lemma))) return false;
  if (subject.kind === 'us' && !verb.passive && /^(?:i|we)$/.test(subject.head))
    return has(rest, AWAITED) || /^ (?:able to|up|back|there|ready|done|open)\b/.test(rest);
  return NAMELESS.has(subject.head) || /^your\b/i.test(subject.text) || has(rest, AWAITED);
};

const OPINION = re`\b(?:i|we) (?:think|believe|feel|guess|suggest|reckon)\b|\bin my (?:view|opinion)\b|\b(?:perhaps|maybe)\b`;
/** "I think we should move the call to Tuesdays": what is to be done, and not what will come. */
const advises = ({ subject, verb }: Clause): boolean =>
  /^(?:i|we)$/.test(subject.head) && verb.lemma !== 'be';

/** "Nobody called you, and we should have." */
const CUT_SHORT: ReadonlySet<string> = new Set(['be', 'have', 'do']);

/** "The money should be with you on Friday": an outcome of ours that may not come. */
const OPENED = re`^ (?:the|your|it|this|that|them) (?:\w+ ){0,2}(?:open|ready|fixed|back|done|up|working|sorted|running)\b`;
function expected(c: Clause, low: string): boolean {
  const { subject, verb, rest, mood } = c;
  if (c.opener === 'should' || !outcome(c)) return false;
  const { agent, deed, negative } = rolesOf(c);
  const should = verb.modal === 'should' || verb.lemma === 'ought' || verb.modal === 'ought';
  if (mood !== 'statement' || !should || negative) return false;
  // "We should have your bike by noon" has it; "we should have told you" had not.
  if (verb.perfect && !(verb.lemma === 'have' && HOLDS.test(rest))) return false;
  // "should have the pool open by noon": the clause ends before what is had.
  const cut = rest.trim() === '' && CUT_SHORT.has(verb.lemma);
  if (cut && !(verb.lemma === 'have' && has(low.slice(verb.span.end), OPENED))) return false;
  if (agent === 'you')
    return RECEIVED.has(verb.lemma) && deed !== 'deed' && !(verb.lemma === 'hear' && TOLD.test(rest));
  if (agent === 'us')
    return verb.lemma === 'be' ? ABLE.test(rest) || OUTCOME.test(rest) : ourDeed(deed, verb.lemma, rest);
  if (agent === 'colleague' || agent === 'outsider' || agent === 'ours')
    return (verb.lemma === 'be' && OUTCOME.test(rest)) || ARRIVES.has(verb.lemma);
  if (verb.passive)
    return verb.agent === null && !STATES.test(` ${rest}`) && deed === 'deed' && subject.kind === 'thing';
  if (ADVICE.has(subject.head) && !ARRIVES.has(verb.lemma)) return false;
  if (verb.lemma === 'be') return OUTCOME.test(rest);
  return (
    ARRIVES.has(verb.lemma) ||
    (/^(?:work|run|open|reopen|start|resume|clear|post|show|appear)$/.test(verb.lemma) &&
      has(rest, SOME_TIME))
  );
}
const HOLDS = /^ (?:it|this|that|them|your|the|an?|news|some|everything)\b/;
/** "You should hear that first": what is told here and now. */
const TOLD = /^ ?(?:that|this|it|the|what|how|why)\b/;
const RECEIVED: ReadonlySet<string> = new Set('hear receive get have'.split(' '));
const ARRIVES: ReadonlySet<string> = new Set('arrive reach ship come land leave turn'.split(' '));
const SOME_TIME = re`\b${TIME}|\b${SOON}`;
/** What a customer waits for: "with you", "back up", "on the next flight". */
const OUTCOME =
  /^ ?(?:\w+ly |all )?(?:(?:back|up|over|out|home|on) )*(?:with|at|to|on|by|in|up|back|ready|fixed|working|restored|sorted|done|finished|available|online|live|there|here|resolved|complete|possible|home|delivered|sent|refunded|open|clear|over)\b/;
/** We should like, think or say: no deed is promised. */
function ourDeed(deed: string, lemma: string, rest: string): boolean {
  // "Is there more that I should know?" asks; "we should know more on Friday" may not come.
  if (lemma === 'know') return has(rest, SOME_TIME) || /^ more\b/.test(rest);
  return deed !== 'think' && deed !== 'tell' && !/^(?:say|let|mention|admit|see)$/.test(lemma)
    ? true
    : /^(?:call|ring|reply|answer|write|email)$/.test(lemma);
}

/** "I'm trying to learn Polish", "she'll probably take the train": effort and guesses that are nobody's promise. */
const OWN_EFFORT = re`^(?:we|i)?(?:'re|'m| are| am)? ?(?:try|trying|attempt|attempting|see (?:if|whether|what))\b`;
const FOR_THEM = re`\b(?:you|your|it|this|that|them|things)\b|\b${TIME}|\b(?:fix|resolve|restore|sort|solve|rectify|mend|repair)\b`;
const LIKELY = re`^(?:'ll| will) (?:probably|most likely|very likely|perhaps|possibly)\b`;
const OUR_DOING = re`\b(?:you|your|we|our|us|i)\b|\b(?:probably|likely|perhaps|possibly) (?:be (?!in\b|on\b|at\b)|have|get|arrive|ship|reach|come|${DO})\b`;

export const hedgedPromise: Rule = {
  id: 'hedged-promise',
  title: 'Promise with a way out',
  severity: 'medium',
  scope: 'clause',
  says: 'The way out is what the customer hears; promise the part that you control.',
  match: [
    re`(?<hit>\bhopefully\b(?: (?!${SOON})[^.!?;\s]+){1,16})`,
    re`(?<hit>\b(?:we|i)?(?:'re| are)? ?(?:(?:very |really )?hop(?:e|ing) (?:to|we can)) (?:\w+ )?${DO}\b${REST})`,
    re`(?<hit>\b(?:we|i)(?:'ll| will|'re going to|'m going to|'re|'m| are| am)? (?:aim|aiming|try(?! (?:the|an?|it|this|that|your|another|again|out)\b)|trying|attempt(?:ing)?\b|strive|endeavou?r|see if|see whether|see what)(?: (?:our|my) (?:very )?best)? ?(?:to |and |we can |i can )?(?:\w+ )?(?:${DO})?\b[^.!?;,]{0,60})`,
    re`(?<hit>\b(?:we|i)(?:'ll| will|'re going to|'m going to) do (?:our|my) (?:very )?best to ${DO}\b[^.!?;,]{0,40}\b${TIME})`,
    re`(?<hit>\b(?:we|i)(?:'ll| will|'re going to|'m going to) do what(?:ever)? (?:we|i) can(?: to [^.!?;,]{3,60})?)`,
    re`(?<hit>\b(?:(?:i|we) (?:think|believe|reckon|imagine|suspect)|(?:i'm|i am|we're|we are) (?:fairly|pretty|almost|quite|nearly|reasonably) (?:sure|certain|confident))(?: that)? (?:(?:it|this|that|they|your \w+)(?:'ll| will| should)|we(?:'ll| will)|the \w+(?:'ll| will| should)(?=[^.!?;,]*\b(?:you|your|${TIME})))\b[^.!?;,]{3,50})`,
    re`(?<hit>\b(?:we|i)(?:'d| would) (?:expect|hope|imagine|think) (?:it|this|that|your \w+|the \w+|them) (?:to|will|should)\b[^.!?;,]{3,50})`,
    re`(?<hit>\b(?:we|i)(?:'re| are)? expect(?:ing)? to (?:\w+ )?${DO}\b[^.!?;,]{0,60})`,
    re`(?<hit>(?<!\byou ?)(?:'ll| will) (?:probably|most likely|very likely|perhaps|possibly) [^.!?;,]{3,60})`,
    re`(?<hit>\b(?:we|i) (?:may|might|could)(?: also| well| possibly)? be able to (?!help|assist)[^.!?;,]{3,60})`,
    re`(?<hit>\b(?:i|we)(?:'m| am)? (?:can't|cannot|can not) (?:really )?(?:promise|guarantee)(?: you)? (?:anything|that)\b)`,
    re`(?<hit>\b(?:it|they|she|he|your \w+|the \w+) (?:might|may) (?:be|come|arrive|ship|go out|get there) (?:\w+ ){0,2}${TIME})`,
    re`(?<hit>\b(?:in all (?:likelihood|probability)|with (?:any|some|a (?:bit|little) of) luck|if all goes (?:well|to plan)|touch wood|fingers crossed|in theory|all being well|god willing|with (?:any )?luck)\b[^.!?;,]{0,50})`,
  ],
  find: (s) =>
    /\b(?:should|ought)\b/.test(s.low)
      ? s.clauses
          .filter(
            (c) =>
              expected(c, s.low) &&
              !(advises(c) && has(s.low, OPINION)) &&
              (c.opener === null || JOINED.has(c.opener)),
          )
          .map((c) => ({ start: c.verb.span.start, end: c.span.end }))
      : [],
  except: ({ low }, { start, end }) =>
    low.endsWith('?') ||
    low.startsWith('should ') ||
    has(low.slice(0, start), INSTRUCTION) ||
    has(low.slice(0, start), A_STANDARD) ||
    has(low.slice(start, end), NO_PROMISE) ||
    (has(low.slice(start, end), OWN_EFFORT) && !has(low.slice(start, end), FOR_THEM)) ||
    (has(low.slice(start, end), LIKELY) && !has(low, OUR_DOING)),
  unless: ({ doc, index }) => [0, 1].some((by) => doc.sentences[index + by]?.facts.shows(FALLBACK) ?? false),
  rewrites: [
    { make: promiseIt },
    { advice: 'Promise what you control: "I\'ll call you tomorrow at 10 with an update, fixed or not."' },
  ],
  flags: [
    'Hope to have the line mended shortly.',
    'We expect to ship it on Monday.',
    'Your card will probably be with you by Friday.',
    "I'll do my best to send it by Monday.",
    'We should be able to tell you more on Monday.',
    'The money should be with you on Friday.',
    'Your new card ought to arrive by the ninth, and it should work at once.',
    'Hopefully it will be fixed by Monday.',
    'It should be resolved this week.',
    'We hope to have it back up tonight.',
    "I'll try my best to get you a refund.",
    'We aim to answer within a day.',
    'It might be Tuesday.',
    'We cannot guarantee anything.',
    "With a bit of luck it'll be back on Monday.",
    "We'll do what we can to have it there by noon.",
    "I'll see whether I can bring it forward.",
    "We'd expect it to arrive on Monday.",
    'I think it will be there on Friday.',
    "We're trying to get it done by noon.",
    'You should hear from us on Friday.',
    'We should know more by Tuesday.',
  ],
  passes: [
    'That is hardly the level of care that we aim for.',
    'Each field should have a label.',
    'We should ask Jo before we order.',
    'I think the council should fix the bridge first.',
    'Should there be snow, the walk is on Sunday.',
    'I am trying to find a cheap flight to Oslo.',
    'I attempted to print the second page.',
    'I believe the talk will be in room four.',
    'She will most likely take the train.',
    'You will probably notice the new menu on the left.',
    'The new key should be able to open both doors.',
    'These steps should help with the sound.',
    'You should see the refund now.',
    'We should have told you on Monday.',
    'I did not ring the bell, and I should have.',
    "It should arrive on Friday. If it doesn't, I'll send a new one that day.",
    'Please try again with the new link.',
    'We tried the handle and it works.',
    'I will try the other key first.',
    'You should see a blue light.',
    'I can’t move the date, and you should hear that from me first.',
    'Is there anything else that we should know?',
  ],
};
