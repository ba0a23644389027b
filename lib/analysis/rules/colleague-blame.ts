import { didWrong, isInsider, meddled, thatWas } from '../claims/others';
import { among, stated } from '../grammar/ask';
import type { Clause } from '../grammar/model';
import { COLLEAGUE } from '../lexicon/nouns';
import { oursToMend, weDidIt } from '../made/blame';
import type { Rule } from '../model';
import { neighbour } from '../nearby';
import { re } from '../pattern';
import { has } from '../scan';

/** Departments that stand without an article: "Sales promised you …". */
const DEPARTMENT =
  /^(?:Sales|IT|Billing|Accounts|Logistics|Finance|Marketing|Support|Dispatch|Shipping|Accounting|HR)\b/i;
const SHARED = re`\b(?:i'm|we're|i am|we are|i|we)\b(?: \w+){0,3} (?:sorry|apologi[sz]e|putting|responsib\w+|should have)`;
/** "Our team dropped the ball, and I'm going to fix it." */
const OURS_MENDED = re`\b(?:our|my own) [^,.!?;]* and (?:i'm|i am|i'll|i will|i've|i have|we're|we'll|we've) (?:\w+ ){0,2}(?:going to |about to )?(?:fix|mend|put|sort|correct|redo|replac|refund|send|chang|updat|sett)\w*`;
/** "That was the late shift's slip." */
const THEIRS =
  /^ (?:all |just |really )?(?:the |our |one of our |a )?(?:[\w-]+ ){0,2}(?<who>[\w-]+)(?:'s|s') (?:\w+ )?(?:mistake|error|fault|doing|oversight|slip)\b/;
const isTheirs = ({ subject, verb, rest }: Clause): boolean =>
  /^(?:that|this|it)$/.test(subject.head) &&
  verb.lemma === 'be' &&
  !verb.negative &&
  among(COLLEAGUE, THEIRS.exec(rest)?.groups?.who ?? '');

const blames = (c: Clause): boolean =>
  (didWrong(c) && (isInsider(c) || (DEPARTMENT.test(c.subject.text) && !/^[Ii]t\b/.test(c.subject.text)))) ||
  meddled(c) ||
  thatWas(c);

/** "That was Dave's mistake, not mine." */
const NOT_MINE = re`(?<hit>\b(?:that|this|it)(?:'s| is| was) (?!our\b|my\b|your\b|the customer)(?:[\w-]+ ){0,3}[\w-]+'s? (?:mistake|error|fault|doing|job|oversight|slip)\b,? (?:and )?(?:not|rather than) (?:mine|ours|me|us|my|our)\b)`;

/** "That was before my time." */
const NOT_YET = re`(?<hit>\b(?:that|this|it)(?:'s| is| was)(?: all)? before (?:my|our) time\b)`;

export const colleagueBlame: Rule = {
  id: 'colleague-blame',
  title: 'Blames a colleague',
  severity: 'medium',
  scope: 'clause',
  says: 'To the customer you are one company; a blamed colleague is still you.',
  match: [NOT_MINE, NOT_YET],
  find: (s) =>
    s.clauses
      .filter((c) => blames(c) || (stated(c) && isTheirs(c)))
      .map((c) => ({ start: c.subject.span.start, end: c.span.end })),
  except: ({ low }) => low.endsWith('?') || has(low, SHARED) || has(low, OURS_MENDED),
  unless: ({ doc, index }) => neighbour(doc, index + 1, 'ownership'),
  rewrites: [
    { make: weDidIt },
    { make: oursToMend },
    { clause: 'We [what went wrong on our side]' },
    {
      advice:
        'Speak for all of you: "We gave you wrong information on Monday. I\'m sorry, and I\'ve corrected it."',
    },
  ],
  flags: [
    "It was the night crew's mistake.",
    "The new clerk didn't know our hours.",
    'The billing team forgot to apply your credit.',
    'My colleague should have told you about the fee.',
    "Sales promised you something they shouldn't have.",
    'IT broke the form last night.',
    "The night shift didn't log your call.",
    'The agent you spoke to gave you the wrong price.',
    'Our new trainee misread the label.',
    'The previous agent gave you wrong information.',
    'Someone on the front desk wrote the wrong date down.',
    'Accounts got your name wrong.',
    "That was Jo's mistake, not mine.",
    'The fitter left the tap running.',
    'My colleague was not aware of it.',
    'This was before our time.',
    'Our clerk did not pay attention to the date.',
    'One of our newcomers may have booked the wrong room.',
  ],
  passes: [
    'My colleague Sam will call you at two.',
    "We gave you wrong information on Monday, and I'm sorry.",
    "Our team dropped the ball here, and I'm putting it right myself.",
    'It seems our team mixed up two files and I am going to correct them today.',
    'I should have briefed my colleague.',
    'The warehouse has sent a new one.',
    'One of our vans broke the gate.',
    'One of our guests left the window open.',
    'It broke when I pressed the button.',
    'Someone in dispatch will ring you at two.',
    'My manager and I got your name wrong.',
    "I've set an alarm so that it's never missed.",
  ],
};
