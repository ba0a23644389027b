import { stated } from '../grammar/ask';
import type { Clause } from '../grammar/model';
import { isOurs, rolesOf } from '../grammar/roles';
import type { Rule } from '../model';
import { neighbour } from '../nearby';
import { re } from '../pattern';
import { has } from '../scan';

/** Never to speak of it is a wall in itself; not to tell one thing only if the thing is the whole. */
const SPEAK: ReadonlySet<string> = new Set('comment discuss disclose speculate divulge'.split(' '));
const TELL: ReadonlySet<string> = new Set('give share provide say tell offer go reveal confirm'.split(' '));
const WHOLE = re`^ (?:you )?(?:with )?(?:in ?to )?(?:any|more|further|the|those|an?|anything|much)\b(?: \w+)? ?(?:more|further|else|details?|information|reasons?|specifics|updates?|timelines?|timescales?|etas?|dates?|answers?|\b)`;
const THING =
  /\b(?:details?|information|reasons?|specifics|updates?|timelines?|timescales?|etas?|dates?|answers?|more|further|anything|into)\b/;
/** "We don't know any more than you do." */
const NO_MORE = /^ (?:any ?more|anything (?:more|else|further))\b/;
const UNABLE = re`\b(?:unable|not able|aren't able|not at liberty|not in a position|not permitted) to (?<verb>\w+)`;

/** "We can't discuss this", "I'm unable to go into the reasons". */
function walls(c: Clause, low: string): boolean {
  if (c.subject.kind !== 'us' && c.subject.kind !== 'nobody') return false;
  const words = low.slice(c.verb.span.start, c.span.end);
  if (c.verb.lemma === 'know') return c.verb.negative && NO_MORE.test(c.rest);
  const unable = [...words.matchAll(UNABLE)][0];
  const never = c.verb.modal === null && c.verb.tense === 'present' && SPEAK.has(c.verb.lemma);
  const barred = c.verb.negative && (never || /^(?:can|could|will|would)$/.test(c.verb.modal ?? ''));
  const lemma = unable?.groups?.verb ?? (barred ? c.verb.lemma : '');
  if (has(low, PRIVATE)) return false;
  if (SPEAK.has(lemma) || (unable !== undefined && /liberty|position/.test(unable[0]) && TELL.has(lemma)))
    return true;
  const rest = unable ? words.slice(unable.index + unable[0].length) : c.rest;
  return TELL.has(lemma) && has(rest, WHOLE) && THING.test(rest.slice(0, 50));
}

const WORKS: ReadonlySet<string> = new Set('handle deal process manage cover take'.split(' '));
/** "Our drivers do not deal with refunds": not their job, and whose is not said. */
function notTheirJob(c: Clause): boolean {
  const { verb, subject, rest } = c;
  if (!verb.negative || verb.tense !== 'present' || !WORKS.has(verb.lemma)) return false;
  if (verb.passive) return /^(?:our|us)\b/.test(verb.agent ?? '');
  const ours = isOurs(rolesOf(c).agent) && !/^(?:i|we)$/.test(subject.head);
  return (
    (ours || /^(?:the|our) (?:shop|store|branch|office)/i.test(subject.text)) && /^ (?:with )?\w/.test(rest)
  );
}

/** Another's secrets are kept for their sake. */
const PRIVATE = re`\bstaff safety\b|\b(?:with|to) (?:anyone|anybody|others|third parties|other (?:people|customers))\b|\b(?:another|other|someone else's|their|his|her) (?:customer\w*|account|details|data)\b`;

const TRIGGER =
  /\b(?:comment|discuss|disclose|speculate|divulge|give|share|provide|say|tell|offer|go|reveal|confirm|know|handled?|deal|process|manage|cover|take)\b/;
const NONE = [
  re`(?<!not )(?<hit>\b(?:(?:it's|it is|its) )?(?:still )?too (?:early|soon) to (?:say|tell|know|comment|speculate)\b)`,
  re`(?<hit>\b(?:(?:i|we|there) (?:currently )?(?:have|has|is|are) )?no (?:further|more|additional|other) (?:information|details|updates?|news|comment)\b(?: (?:at this time|yet|to share|available|is available|at present|at the moment|can be (?:given|provided|shared)))*)`,
  re`(?<hit>\b(?:we|i) (?:do not|don't) (?:currently )?have (?:any )?(?:an? )?(?:eta|further (?:information|details|updates?)|more information|any updates?|updates?)\b(?: [\w']+){0,5})`,
  re`(?<hit>\bthere(?:'s| is| are) (?:currently )?no (?:updates?|news|information|details) (?:at this time|yet|at present|at the moment|right now|to share|available))`,
  re`(?<hit>\b(?:that's|that is|this is|it's|it is) not (?:something|anything|a matter) (?:that )?(?:we|i)(?: can|'re able to| are able to|'m able to| am able to) (?:discuss|share|disclose|comment on|go into|reveal|talk about)\b)`,
  re`(?<hit>\bno comment\b)`,
  re`(?<hit>\b(?:i|we) (?:have|had|'ve got) (?:absolutely )?no (?:idea|clue|way of (?:knowing|telling)) (?:when|why|what|how|who|where|if|whether)\b[^.!?,;]{0,40})`,
  re`(?<hit>\bneither confirm nor deny\b)`,
  re`(?<hit>\b(?:that|this|it)(?:'s| is| would be) (?:strictly )?(?:confidential|premature|classified|internal information)\b[^.!?,;]{0,40})`,
  re`(?<hit>\b(?:(?:there's|there is|i have|we have) )?nothing (?:further |more |new |else )?to (?:report|share|add|tell you|update)\b[^.!?,;]{0,25})`,
];
const ALL_SAID = [
  re`(?<hit>\b(?:that|this)(?:'s| is) (?:about |pretty much |basically )?all (?:that )?(?:i|we)(?:'ve| have)? (?:got|have|know)\b(?: for (?:you|ya))?)(?! (?:for now|today|right now|tonight|until|till)\b)`,
  re`(?<hit>\b(?:that|this)(?:'s| is) (?:all|everything|as much as)(?: (?:the )?(?:information|detail))?(?: that)? (?:i|we)(?:'m| am|'re| are)? (?:can|able to|know|have)\b(?! \w+ (?:for now|today|right now|tonight|until|till)\b)[^.!?,;]{0,30})`,
  re`(?<hit>\b(?:told|given|shared with|sent)(?: you)? (?:all|everything)(?: that)? (?:i|we) (?:can|could|know|have)\b)`,
  re`(?<hit>\bnothing(?: more| else| further)?(?: that)? (?:i|we)(?:'m| am|'re| are)? (?:can|able to) (?:say|tell|share)\b[^.!?,;]{0,20})`,
];
const WHEN_WE_KNOW = [
  re`(?<hit>\b(?:we|i)(?:'ll| will) (?:let you know|update you|tell you|be in touch|know more) (?:\w+ )?(?:when|once|as soon as|if) (?:we|i) (?:know|have|hear|get) (?:more|anything|something|news|any)\b)`,
  re`(?<hit>\b(?:we|i)(?:'ll| will| should)(?: only)? know more (?:once|when|after|as soon as)\b[^.!?,;]{0,50})`,
  re`(?<hit>\b(?:we|i|we'll|i'll)(?: will)? know more when (?:we|i) know more\b)`,
];
const UNDER_WAY = [
  re`(?<hit>\b(?:is|are|has been|was|remains) (?:now |currently |being )?(?:with|dealt with by|handled by|passed to|in the hands of|looked (?:at|into) by) (?:the|our) (?:relevant|appropriate|right|responsible|proper|concerned|respective) (?:people|persons?|teams?|departments?|section|unit|colleagues?|authorit\w+)\b(?: and (?:is |are )?under review)?)`,
  re`(?<hit>\b(?:cannot|can't|can not|may not|will not|won't) be (?:discussed|disclosed|shared|commented on|divulged|revealed)\b[^.!?,;]{0,40})`,
  re`(?<hit>\b(?:i|we) (?:couldn't|could not|can't|cannot) (?:really )?(?:tell you|say|give you an? (?:date|time|eta|answer|reason))(?: (?:when|what|why|how long|who))?(?=[.,!;]| ?$))`,
  re`(?<hit>\b(?:is|are|remains?) (?:still |currently )?(?:ongoing|under investigation|being investigated)\b[^.!?;]{0,30}\b(?:can't|cannot|unable|no)\b[^.!?;]{0,30})`,
  re`(?<hit>\b(?:is|are|remains?) (?:still |currently )?(?:under investigation|in progress|being investigated)\b)`,
];

/** What is known of somebody or something else; what the writer asks about in turn. */
const OF_ELSE = re`\b(?:know|have) (?:about|of) (?!(?:your?|this|that|it)\b)|;? ?\b(?:can|could|do|would) you [^.!]*\?$`;
/** "We have no idea who painted it": a riddle, and no answer that is owed. */
const RIDDLE = re`\bno (?:idea|clue) (?:who|what|where) (?!(?:your|the|our|it'll|it will|we|i)\b)`;

export const stonewall: Rule = {
  id: 'stonewall',
  title: 'Shuts the question out',
  severity: 'strong',
  scope: 'phrase',
  says: 'It refuses an answer without a reason or a next time, so the customer is left alone with the question.',
  match: [...NONE, ...ALL_SAID, ...WHEN_WE_KNOW, ...UNDER_WAY],
  find: (s) =>
    TRIGGER.test(s.low) && has(s.low, re`n't\b|\b(?:not|cannot|unable|cant)\b`)
      ? s.clauses
          .filter((c) => stated(c) && (walls(c, s.low) || notTheirJob(c)))
          .map((c) => ({ start: c.subject.span.start, end: c.span.end }))
      : [],
  except: ({ low }) => has(low, OF_ELSE) || has(low, RIDDLE),
  unless: ({ doc, index }) =>
    [-1, 0, 1, 2].some(
      (by) => neighbour(doc, index + by, 'transparency') || neighbour(doc, index + by, 'timeframe'),
    ),
  rewrites: [
    { clause: "I don't know yet [what is open] because [the reason]. I'll tell you what we have by [time]" },
  ],
  flags: [
    'This is not something that we can comment on.',
    'There is nothing I can tell you about that.',
    'Your claim is still under investigation.',
    'We are unable to give you a date for the repair.',
    "It's too early to tell what happened.",
    'I have no further information at this time.',
    "We'll let you know when we know more.",
    'We are unable to give any details.',
    'That is all the information I can give you.',
    "I've told you everything I can.",
    'Our drivers do not deal with refunds.',
    'We are not at liberty to say.',
    "I can't go into the reasons.",
    "An investigation is ongoing, so we can't say anything yet.",
    "We don't know any more than you do.",
    'There is nothing new to report.',
    "We'll know more once the tests are done.",
    'That is confidential.',
    "We don't comment on such things.",
    'I have no idea when it will be mended.',
  ],
  passes: [
    "That's all I can do today; the rest follows at nine.",
    "Your claim is still under investigation, and I'll call you with the result by Friday at noon.",
    "It's not too early to check in.",
    'That is all I have heard; could you ask around?',
    'That is everything I know about the old mill.',
    'We have no idea who painted it.',
    "I can't see your screen, so tell me what it says.",
    "I won't share your address with anyone.",
    "I can't say that I blame you.",
    'Leave a comment below the photo if you like it.',
    'Our investigation found that we shipped the wrong lot.',
    "We'll know more once the lab rings at noon, and I'll write to you then.",
    "I can't discuss her account with anyone else.",
  ],
};
