import { pleadsLoad, SHORT } from '../claims/load';
import { stated } from '../grammar/ask';
import type { Clause } from '../grammar/model';
import { waitedTooLong } from '../made/blame';
import { dropCause } from '../made/drop';
import type { Rule } from '../model';
import { owns } from '../nearby';
import { re } from '../pattern';
import { has } from '../scan';
import { MACHINE_LOAD } from '../words/busy';

const BUSY = re`\b(?:drowning|buried|full (?=with|at|just now|right now|this)|up against it|jammed|rammed|at (?:full )?capacity|maxed out|stretched thin|chock-?a(?:-?block)?|busy|busier|overflowing|bursting at the seams|swamped|overwhelmed|snowed under|flat out|overstretched|stretched|(?:short|under)[- ]?staffed|short[- ]handed|short on staff|backlog(?:ged)?|backed up|a bit behind|behind on|behind with|inundated|slammed|(?:rushed|run) off (?:our|my) feet|overloaded|hectic|off (?:sick|ill)|up to (?:our|my) (?:eyes|ears|necks?)|a lot on (?:our|my) plates?|a lot going on)\b`;
const LOAD = String.raw`(?:high(?:er)?|unusual(?:ly)?|unexpected(?:ly)?|increased?|heavy|heavier|huge|large|record|overwhelming|exceptional(?:ly)?|peak|great|long(?:er)?|surge|spike|influx|rush|(?:so|too) many|more|lots?)`;
const WORK = String.raw`(?:volumes?|numbers? of|demand|calls?|traffic|tickets?|requests?|wait times|number of|load|e-?mails?|queues?|enquiries|inquiries|orders?|signups?|messages)`;
const CROWD = String.raw`(?:hundreds|thousands|dozens|tons|loads|hordes|masses|a flood) of`;
const LOADED = re`\b(?:${LOAD}\b[^.!?;]{0,30}|${CROWD} (?:\w+ )?)\b${WORK}\b|\bbacklog\b`;
/** "With half the team on leave." */
const AWAY = re`(?<hit>\bwith (?:half|most|so many|many)(?: of)? (?:the|our|my) (?:team|staff|people|colleagues|crew|drivers|agents) (?:being )?(?:on (?:leave|holiday|vacation)|off|away|out sick|ill)\b)`;
const CAUSE = String.raw`(?:due to|because of|owing to|as a result of|thanks to|given|on account of)`;
const PLANNED = re`\b(?:we|i) (?:planned|didn't (?:plan|predict|hire|expect|prepare)|should have (?:planned|hired)|put too few|(?:under|mis)\w+ed|took on)`;
const HAS: ReadonlySet<string> = new Set('experience see have receive get deal face handle work'.split(' '));
const LINES =
  /^(?:phone )?(?:lines|team|agent|staff|support|warehouse|office|desk|inbox|queue|department|advisor|surgery|clinic|practice|branch|shop|store|kitchen|helpline|phones?$)/;

const HALF = /[,.;:]| and | but | so /;
/** "It's been crazy here": how things are where we are. */
const FRANTIC = re`\b(?:hectic|cra[zs]y|mad|manic|chaotic|chaos|frantic|mental|insane|busy|full on|non-?stop|a madhouse)\b`;
const OF_LATE = re`\b(?:here|lately|recently|today|this \w+|at the (?:moment|mo)|right now|these days|since|all \w+|for us|on our (?:end|side))\b`;
const THINGS: ReadonlySet<string> = new Set('it thing things everything place'.split(' '));
const frantic = ({ subject, verb, rest }: Clause): boolean =>
  THINGS.has(subject.head) &&
  verb.lemma === 'be' &&
  !verb.negative &&
  has(rest, FRANTIC) &&
  (subject.head !== 'it' || has(rest, OF_LATE));

/** "We've had a crazy week." */
const WILD_WEEK = re`^ (?:an? |such an? )?(?:\w+ly |very |really )?(?:hectic|cra[zs]y|mad|manic|chaotic|frantic|mental|insane|full-?on|busy|tough|difficult|long) (?:\w+ )?(?:day|week|weekend|month|morning|time|few days|shift|night)\b`;
const OVERRUN: ReadonlySet<string> = new Set(
  'overwhelm swamp inundate overload slam short-staff jam ram stretch bog drown bury overflow'.split(' '),
);
const STATES: ReadonlySet<string> = new Set('be have get run rush stretch backlog'.split(' '));
/** We, our hands, our lines, our team: not the customer, and not a shop at noon. */
function excuses({ subject, verb, rest }: Clause, low: string): boolean {
  if (subject.kind !== 'us' && !LINES.test(subject.head) && !/\blines$/i.test(subject.text)) return false;
  if (verb.negative || verb.modal) return false;
  if (OVERRUN.has(verb.lemma)) return true;
  if (verb.lemma === 'have' && has(rest, WILD_WEEK)) return true;
  const state = low.slice(verb.span.start).split(HALF)[0] ?? '';
  return (STATES.has(verb.lemma) && has(state, BUSY)) || (HAS.has(verb.lemma) && has(rest, LOADED));
}
/** "Black Friday has meant a huge number of orders." */
const MEANS: ReadonlySet<string> = new Set('mean bring cause bring lead give result'.split(' '));
const loads = ({ subject, verb, rest }: Clause): boolean =>
  subject.kind === 'thing' && MEANS.has(verb.lemma) && !verb.negative && has(rest, LOADED);
const LOAD_WORDS = re`\b(?:bonkers|bananas|nuts|murder|hell|madness|carnage|tied up|booked (?:solid|up)|party|coach|crowd|group|(?:wave|flood|rush|surge|mountain|pile|spike|tide|influx|glut|deluge|queue|load|stack)s? of)\b`;
/** "Shared in the peak period only": a season is an excuse where we or the reader are in it. */
const SEASON = re`^(?:(?:in|during|at|over) )?(?:(?:the|a|an) )?(?:busy|busiest|peak|high) (?:period|season|time|week|weekend|month)\b`;
const OURS = re`\b(?:i|we|us|our|you|your|here|sorry|currently|at the moment|right now|due to|this)\b`;

const MACHINES = re`\b${MACHINE_LOAD}\b`;
const TRIGGERS = [BUSY, FRANTIC, LOADED, LOAD_WORDS];

export const excuseBusy: Rule = {
  id: 'excuse-busy',
  title: 'Busy as excuse',
  severity: 'strong',
  scope: 'clause',
  says: "How busy you are is your side's planning; to the customer it sounds as if others mattered more.",
  match: [
    ...SHORT,
    AWAY,
    re`(?<hit>\b(?:we|i)(?:'ve| have) had (?:such )?a lot (?:on|going on|to do)(?=[ .,;!]|$))`,
    re`(?<hit>\b${CAUSE} (?:the |our |an? |some |such )?(?:(?:${LOAD}|holiday|seasonal|current|recent) )*(?:\w+ ){0,2}?(?:volumes?|numbers? of|demand|calls?|staff(?:ing)?(?: \w+)?|holidays?|holiday season|sickness|workload|backlog|rush|shortages?|peak (?:season|times?)|queues?)\b)`,
    re`(?<hit>\b(?:staff(?:ing)? shortages?|staff sickness)\b)`,
    re`(?<hit>\b(?:i|we)(?:'ve| have)? only (?:have|had|got|has) (?:one|two|three|four|a few|a couple|\d+|so many)\b[^.!?,;]{0,40}\b(?:on|in|working|today|tonight|here|staff|people|on duty|this \w+)\b)`,
    re`(?<hit>\b(?:busy|busiest|peak|high) (?:period|season|time|week|weekend|month)\b)(?! (?:for|at) you)`,
    re`(?<hit>\b(?:on|off) (?:sick(?:ness)? leave|sick\b|holiday)[^.!?;]{0,40}\bbehind\b)`,
  ],
  find: (s) =>
    TRIGGERS.some((words) => has(s.low, words))
      ? s.clauses
          .filter((c) => (stated(c) && (excuses(c, s.low) || frantic(c) || loads(c))) || pleadsLoad(c, s.low))
          .map((c) => ({ start: c.subject.span.start, end: c.span.end }))
      : [],
  except: ({ low }, hit) =>
    has(low, PLANNED) ||
    has(low, MACHINES) ||
    (has(low.slice(hit.start, hit.end), SEASON) && !has(low, OURS)),
  unless: ({ doc }) => owns(doc) && 'hint',
  rewrites: [
    { make: dropCause },
    { make: waitedTooLong },
    { clause: 'You waited [how long] for an answer, and that is on us' },
    {
      advice:
        'Own the planning: "We didn\'t plan for enough people on the phones, so you waited 40 minutes."',
    },
  ],
  flags: [
    'Our hands are full this month.',
    'The clinic is really busy in spring.',
    'We are working through a large backlog.',
    'Our inbox is overflowing.',
    'We were really busy.',
    'It is the busiest season of our year.',
    'Owing to an unusual number of messages, answers take a day.',
    "We're experiencing higher than normal call volumes.",
    'Due to staff shortages, replies are slow.',
    "Because of the holidays we're a bit behind.",
    'We were short-staffed on Saturday, which is why nobody answered.',
    'Our phone lines have been extremely busy this week.',
    'Our support team is currently swamped.',
    'We received a huge number of orders over the weekend.',
    'Things have been hectic here.',
    "We're rushed off our feet today.",
    'I was off sick all week.',
    'The sale has brought a huge number of orders.',
    "We've only got two people on today.",
    'Our lines are jammed.',
    "We've had a hectic weekend.",
    'We are drowning in orders.',
    'We handle thousands of calls each week.',
    'With most of our drivers ill, rounds take longer.',
    'I have had a lot on lately.',
  ],
  passes: [
    "With three people on the desk, you'll wait five minutes at most.",
    'I know this is a busy week for you, so I will be brief.',
    "We didn't accurately predict our staffing needs.",
    'Costs are shared in the peak period only.',
    "It's a busy time of year for farmers.",
    'The team is moving jobs off a server under heavy load.',
    "I know you're busy, so I'll keep this short.",
    'We planned too few people for Saturday, so the lines were busy.',
    'The shop is busiest at noon, if you want to avoid queues.',
    "You must be busy, so I'll be brief.",
    'We have more sizes in stock.',
    'It was mad of us to promise that.',
    'The sale brings new colours.',
  ],
};
