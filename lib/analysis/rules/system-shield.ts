import { hasNoMeans, machineSays, NO_SAY } from '../claims/refusers';
import { among, stated } from '../grammar/ask';
import type { Clause } from '../grammar/model';
import { SYSTEM } from '../lexicon/nouns';
import { weDidIt } from '../made/blame';
import type { Rule } from '../model';
import { re } from '../pattern';
import { has } from '../scan';

const PERMITS: ReadonlySet<string> = new Set('let allow permit enable give accept support'.split(' '));
/** What people decide, said of a machine. */
const DECIDES: ReadonlySet<string> = new Set(
  'flag lock block reject generate cancel decide pick split assign close refuse route'.split(' '),
);
/** "The computer only lets me give £10." */
const ONLY = /\bonly\b/;
const OVERRULES: ReadonlySet<string> = new Set('override overrule bypass change circumvent'.split(' '));
const MACHINE = /\b(?:system|computer|software|algorithm|platform)\b/;
const BY_ITSELF = re`\b(?:automatically|simply|just|by itself|on its own)\b`;
const TELLS: ReadonlySet<string> = new Set('show tell see say know give'.split(' '));
const OWNED = re`\b(?:because we|we should have|we set|which we|which i)\b`;
const PHRASES = [
  re`(?<hit>\b(?:that's|this is|that is|it's|it is)(?: just| simply)? (?:how|the way) (?:the|our|this) (?:\w+ )?(?:system|computer|platform|software|tool|app|website|site|portal)(?: is|'s)? (?:set up|designed|built|configured|made|programmed|works)\b)`,
  re`(?<hit>\b(?:the|our|this) (?:\w+ )?(?:system|computer|platform|software|tool|app|website|site|portal)(?: is|'s) (?:set up|designed|built|configured|made|programmed) (?:that|this|like that|like this)(?: way)?\b)`,
  re`(?<hit>\b(?:it's|this is|that's|it is) an? (?:fully )?automat(?:ed|ic) (?:process|system|procedure|charge|cancellation)\b)`,
  re`(?<hit>\b(?:it|that|this) (?:was|is only|is just|was only|was just) an? (?:fully )?automat(?:ed|ic) (?:e-?mail|message|reply|letter|notice|text|reminder|response)\b)`,
  re`(?<hit>\b(?:there's|there is|theres) no (?:way|option)(?: \w+){0,3} (?:for (?:me|us) )?(?:to|in|on)\b[^.!?,;]{0,40}\b(?:system|computer|software|screen|tool|app|website|side|end)\b)`,
  re`(?<hit>\b(?:that's|that is|it's|it is|this is) (?:just |simply |only )?what (?:the|my|our) (?:system|computer|screen|software|tool|app|algorithm) (?:says?|tells|shows?|came up|gives?|spits?|spat|decided|calculated)\b[^.!?,;]{0,30})`,
  re`(?<hit>\b(?:i|we) (?:simply |just )?lack (?:the |any )?(?:permissions?|access|authority|rights|clearance|tools)\b)`,
  re`(?<hit>\b(?:(?:it's|it is|its|that's|this is|that is) )?(?:really |just )?(?:not (?:really )?(?:up to (?:me|us)|(?:my|our) (?:call|decision|department|area))|above (?:my|our) (?:pay ?grade|heads?)|(?:outside|beyond) (?:of )?(?:my|our) (?:remit|authority|powers?|scope))\b)`,
  re`(?<hit>\b(?:it's|that's|it is|that is|this is|it|that|this|which)?(?: is)? ?(?:\bnot|\w+n't) (?:really )?(?:something|anything|a thing) (?:that )?(?:i|we)(?: \w+)? can (?:really )?(?:influence|control|do anything about|have any (?:say|influence))\b)`,
  re`(?<hit>\b(?:my|our) hands are tied\b)`,
  re`(?<hit>\b(?:it|that|this|(?:the|that|this) (?:\w+ )?(?:option|button|field|box))(?:'s| is) (?:all )?(?:gr[ea]yed|locked|blocked|disabled|switched off)(?: out)? (?:(?:on|from|at) (?:my|our) (?:end|side|screen)|for (?:me|us)|here)\b)`,
  re`(?<hit>\b(?:it's|it is|this is|that's|that is|its) out of (?:my|our) (?:hands|control)\b)`,
  re`(?<hit>\b(?:there's|there is|theres) (?:really |simply |unfortunately )?(?:nothing|not much|little) (?:that )?(?:i|we|else i|else we|more i|more we) can do\b)(?! more)`,
];

const LEAVE = /\b(?:permissions?|access|authority|rights|clearance|authori[sz]ation)\b/;

const TRIGGER =
  /\b(?:system|computer|software|tool|platform|screen|algorithm|website|site|app|portal|database|bot|filter|till|machine|option|way|button|control|say|power|leeway|influence|choice|setting|field|record|tracker|gps|log|scanner)s?\b|permi|access|authori|rights|clearance|allowed/;

function shields({ subject, verb, object, rest }: Clause, low: string): boolean {
  const between = low.slice(subject.span.end, verb.span.end);
  if (subject.kind === 'us' && subject.person === 1 && verb.lemma === 'have')
    return verb.negative && LEAVE.test(object?.text ?? '') && / to\b/.test(rest);
  if (subject.kind === 'us' && OVERRULES.has(verb.lemma))
    return verb.negative && MACHINE.test(low.slice(verb.span.end));
  if (subject.kind === 'us' && subject.person === 1)
    return verb.negative && /^(?:authori[sz]e|permit|allow)$/.test(verb.lemma) && verb.passive;
  const agent = verb.agent?.split(' ').at(-1)?.toLowerCase() ?? '';
  if (verb.passive && among(SYSTEM, agent)) return subject.kind !== 'us' && !verb.negative;
  if (!among(SYSTEM, subject.head) || verb.passive) return false;
  if (PERMITS.has(verb.lemma) && ONLY.test(between)) return /^ (?:me|us)\b/.test(rest);
  if (TELLS.has(verb.lemma) && ONLY.test(between))
    return /^ (?:(?:me|us) )?what\b/.test(low.slice(verb.span.end));
  if (verb.negative) return PERMITS.has(verb.lemma);
  const words = `${verb.lemma}${rest}`;
  return (
    verb.tense !== 'future' &&
    (DECIDES.has(verb.lemma) || (has(words, BY_ITSELF) && verb.tense === 'present'))
  );
}

export const systemShield: Rule = {
  id: 'system-shield',
  title: 'Hides behind the system',
  severity: 'medium',
  scope: 'clause',
  says: 'A system cannot answer to the customer; say what you cannot do and who can.',
  match: [
    ...PHRASES,
    ...NO_SAY,
    re`(?<hit>\b(?:i'm|we're|i am|we are) not (?:authori[sz]ed|permitted|allowed)(?: to [^.!?,;]{2,40})?)`,
    re`(?<hit>\b(?:the|our) (?:\w+ )?(?:system|computer|software|algorithm) (?:automatically|just|simply) \w+[^.!?,;]{0,40})`,
  ],
  find: (s) =>
    TRIGGER.test(s.low)
      ? s.clauses
          .filter(
            (c) => (stated(c) && shields(c, s.low)) || hasNoMeans(c) || machineSays(c, s.clauses, s.low),
          )
          .map((c) => ({ start: c.subject.span.start, end: c.span.end }))
      : [],
  except: ({ low }) => has(low, OWNED),
  rewrites: [
    { make: weDidIt },
    { clause: "I can't [do that] from my side, so I've asked [name], who can. You'll hear by [time]" },
  ],
  flags: [
    'Your order was blocked by our software.',
    'The refund button is greyed out for me.',
    "The system won't let me change that.",
    'My hands are tied.',
    "I'm not authorised to do that.",
    "It's out of my hands now.",
    "There's nothing I can do.",
    "Our booking tool doesn't allow two discounts.",
    'The computer rejected your application.',
    "I don't have the permissions to issue refunds.",
    'There is not much we can do about it.',
    'The computer only lets me refund half.',
    "I can't override the system.",
    "That's not up to me, I'm afraid.",
    "It's above my pay grade.",
    "There's no way to change that in the system.",
    'That is just what the computer says.',
    'I lack the access to do that.',
    "Our app doesn't support that.",
    "It's an automated process.",
    'That is simply how our software works.',
    'The portal is set up that way.',
    "Slots aren't something we can influence.",
    'That was an automatic reminder.',
    'Our tool does that on its own.',
    'My screen only tells me what the branch types in.',
  ],
  passes: [
    'The button is greyed out until you tick the box.',
    'Our system charged you twice because we set the retry wrong.',
    'The system is back online.',
    "There's nothing I can't refund today.",
    'The app now lets you change it yourself.',
    'Our system was down because we skipped a test.',
    "The app only lets you in once you're signed up.",
    "It's up to you which one you keep.",
  ],
};
