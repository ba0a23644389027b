import type { Rule } from '../model';
import { has } from '../scan';
import { re } from '../words';

export const systemShield: Rule = {
  id: 'system-shield',
  title: 'Hides behind the system',
  severity: 'medium',
  scope: 'clause',
  says: 'A system cannot answer to the customer; say what you cannot do and who can.',
  match: [
    re`(?<hit>\b(?:the|our|my) (?:\w+ )?(?:system|computer|software|tool|platform|screen) (?:\w+ )?(?:won't|doesn't|does not|will not|didn't|isn't|is not|can't|cannot|wouldn't) (?:let|letting|allow|allowing|permit|enable|give|accept)\b[^.!?,;]{0,40})`,
    re`(?<hit>\b(?:the|our) (?:\w+ )?(?:system|computer|software|algorithm) (?:automatically|just|simply) \w+[^.!?,;]{0,40})`,
    re`(?<hit>\b(?:the|our) (?:system|computer) (?:flagged|locked|blocked|rejected|generated|cancelled|canceled|decided|picked)(?: \w+){0,4})`,
    re`(?<hit>\b(?:my|our) hands are tied\b)`,
    re`(?<hit>\b(?:i'm|we're|i am|we are) not (?:authori[sz]ed|permitted|allowed)(?: to [^.!?,;]{2,40})?)`,
    re`(?<hit>\b(?:it's|it is|this is|that's|that is|its) out of (?:my|our) (?:hands|control)\b)`,
    re`(?<hit>\b(?:there's|there is) (?:really |simply |unfortunately )?nothing (?:that )?(?:i|we|else i|else we|more i) can do\b)(?! more)`,
  ],
  unless: ({ doc, index }) =>
    has(doc.sentences[index]?.facts.low ?? '', re`\b(?:because we|we should have|we set|which we)\b`),
  rewrites: [
    { clause: "I can't [do that] from my side, so I've asked [name], who can. You'll hear by [time]" },
  ],
  flags: [
    "The system won't let me change that.",
    'My hands are tied.',
    "I'm not authorised to do that.",
    "It's out of my hands now.",
    "There's nothing I can do.",
  ],
  passes: [
    'Our system charged you twice because we set the retry wrong.',
    'The system is back online.',
    "There's nothing I can't refund today.",
  ],
};
