import type { Span } from '../../types';
import type { Clause } from '../grammar/model';
import { timeForVague } from '../made/deed';
import type { Rule } from '../model';
import { re } from '../pattern';
import { has } from '../scan';
import { RUBBER, TIME } from '../words/time';

const OURS = re`^hop(?:e|ing) to\b|^well (?:have|let|look|sort|get|be|send|fix|check|call|ring|reply|come|do|try|see|make|keep|work|pass|update|contact)\b|\b(?:i|we|i'll|we'll|i'm|we're|ill|our|us|you(?:'ll| will| should| can expect)|will be|(?:is|are) being|(?:is|are) (?:\w+ )?(?:working|committed|going)|someone|agents?|team|back to you|update|your \w+ (?:will|should))\b`;
const WISH = re`\b(?:hope|see|visit|talk|chat|speak|look(?:ing)? forward)\b(?: to)? (?!have an? |send |get |give )(?:\w+ ){0,4}?(?:you|welcom\w+)\b(?: \w+){0,4}? ?$|\b(?:see|visit|talk|chat|speak)\b(?: \w+){0,2} ?$|\bget well $|\b(?:please|let (?:me|us) know|you can)\b(?! expect\b)[^,;]*$|^(?:send|reply|dm|call|contact|respond)\b[^,;]*$`;

const CLOCK = re`\b${TIME}`;
const PAST_ACT = re`(?<!\b(?:have|get|having|getting) )\b(?:i|we|you|they|it) (?:\w+ed|was|were|came|left|went)\b[^,;]*$`;

/** "So that we can act quickly", "we always like to …": no promise is given. */
const NO_PROMISE = re`^so that\b|\b(?:so that|in order that) (?:i|we) can [^,;]*$|\b(?:we|i) (?:always|usually|normally|generally|never) (?:like|try|aim|want|hope)\b`;
/** What is said of the time itself, by anybody: "any day now", "in the near future". */
const AHEAD = re`^(?:any (?:day|minute|moment|time) now|(?:won't|not) be|in the (?:near|coming)|before (?:too )?long|in due|at some|in no time)\b`;
const PROMISED = re`\b(?:look out for (?:our|my|the)|count on|so (?:that )?you (?:get|have|can have|are)|rely on)\b`;
/** "I'd like to move in as soon as possible", "a way to copy more quickly": what somebody wants for themselves. */
const WANTS = re`\b(?:(?:i|we)(?:'d| would)? (?:want|like|need|love|wish|prefer)|way|trying|learn\w*|how|looking for (?:\w+ )+)(?: \w+){0,2} to (?!(?:respond|reply|fix|resolve|send|get|have|sort|give|solve|help)\b)(?!(?:\w+ )*(?:you|your|this|it)\b)(?:\w+ ){1,4}(?:more )?$`;
/** "We make it as fast as possible": how it runs. */
const MADE_SO = re`\b(?:make|makes|making|keep|keeps|keeping) (?:\w+ ){1,4}$|\bwould (?:stop|start) \w+ing $`;
/** "Might be a bit steep": how much, not how long. */
const DEGREE = re`^(?:be|need) a (?:little |good )?bit$`;

const AWAITED: ReadonlySet<string> = new Set(['hear', 'receive', 'get', 'have', 'see']);

/** Something that our side will do, or that the customer is told to wait for. */
const commits = ({ subject, verb, mood }: Clause): boolean =>
  !verb.negative &&
  ((mood === 'command' && verb.lemma === 'expect') || mood === 'statement') &&
  (verb.tense === 'future' || verb.progressive || verb.modal === 'should' || mood === 'command') &&
  (subject.kind === 'you' && mood !== 'command' ? AWAITED.has(verb.lemma) : true);

const within = ({ span }: Clause, hit: Span): boolean => span.start <= hit.start && span.end >= hit.start;

export const vagueTime: Rule = {
  id: 'vague-time',
  title: 'No real time',
  severity: 'strong',
  scope: 'phrase',
  says: 'Nobody can plan around this word; a day and an hour, even a late one, is something to hold on to.',
  match: [re`(?<hit>\b${RUBBER}(?!\w))(?! as )(?! after )`],
  except: ({ low, clauses }, hit) => {
    const before = low.slice(0, hit.start);
    // "Later" compares, too: "a parcel that comes later".
    const loose = !low.startsWith('later', hit.start);
    const ours =
      has(before, PROMISED) ||
      (has(low.slice(hit.start), AHEAD) && !has(before, WISH)) ||
      (loose && (has(before, OURS) || has(low.slice(hit.end), OURS))) ||
      clauses.some((c) => within(c, hit) && commits(c));
    const told = clauses.some((c) => within(c, hit) && c.verb.tense === 'past' && c.verb.modal === null);
    const words = low.slice(hit.start, hit.end);
    if (has(words, DEGREE) && /^ (?!longer|before|until|more|yet)\w/.test(low.slice(hit.end))) return true;
    if (has(before, WANTS) || has(before, MADE_SO)) return true;
    // "As soon as we can get in": it says when the rest begins.
    if (
      / can$/.test(words) &&
      /^ [a-z]+(?: \w+)?\b(?<! (?:and|to|with|but|after|for|on|about|in))/.test(low.slice(hit.end)) &&
      hit.start === 0
    )
      return true;
    if (
      clauses.some(
        (c) =>
          within(c, hit) &&
          c.mood === 'command' &&
          !has(before, PROMISED) &&
          c.verb.lemma !== 'expect' &&
          !c.verb.negative &&
          !/\b(?:i|we)\b/.test(before),
      )
    )
      return true;
    const timed = has(low, CLOCK) && !has(low.slice(hit.start, hit.end), re`^sometime\b`);
    return (
      !ours ||
      has(before, NO_PROMISE) ||
      told ||
      has(before, PAST_ACT) ||
      (has(before, WISH) && !has(before, PROMISED)) ||
      timed
    );
  },
  rewrites: [
    { make: timeForVague },
    { adverb: 'by [time]' },
    {
      advice:
        "By when? \"I'll email you by 5 pm tomorrow, even if it's only to say we're still working on it.\"",
    },
  ],
  flags: [
    'We will deal with it as a priority.',
    'An agent will call you as soon as they can.',
    'A colleague will write to you in due course.',
    "We'll have this fixed shortly.",
    'Your refund will be issued as soon as possible.',
    'Our team is going to resolve this promptly.',
    'You should hear from us in the coming days.',
    'We aim to respond in a timely manner.',
    'ill sort it asap',
    "We'll shortly be sending you the new one.",
    'We should have news for you before too long.',
    "I'll call back in a bit.",
    'Someone will get to you when they can.',
    'I hope to have an answer for you very soon.',
    "It'll be done sometime next week or so.",
    "I'll call you back later.",
    'Expect our answer in a little while.',
    'Please expect a quick call from our team.',
    'Someone will ring you at some stage.',
    "I'll write to you as quick as I can.",
  ],
  passes: [
    'Sail with us again before long!',
    'We make the page as fast as possible.',
    "I'll get back to you soon, by 4 pm today at the latest.",
    'Please send the photo as soon as you can.',
    "I'd like to move in as soon as possible.",
    'Is there a way to peel these more quickly?',
    'That fee might be a bit high for a club like ours.',
    'He soon noticed that we had sent the wrong one.',
    'We answered too quickly and got it wrong.',
    'Hope to see you again soon!',
    "As soon as the courier scans it, I'll text you the link, and if that hasn't happened by Friday I'll send a new one.",
    'A parcel that comes later is no use to you.',
  ],
};
