import type { Rule } from '../model';
import { has } from '../scan';
import { re } from '../words';

const DO = String.raw`(?:be (?:able|back|fixed|resolved|ready|sorted|up|done|working|restored|there|with you|completed|delivered|live)|have|get|fix|resolve|send|answer|reply|respond|call|deliver|find|sort|solve|restore|rectify|help|bring|make|provide|contact|finish|complete|refund|replace|offer|ship|arrive|see|keep|improve|update|reach|process|release)`;
const INSTRUCTION = re`\b(?:you|please)\b[^,]*$`;

const FALLBACK = re`^if (?:it|they|this|that|not|we|nothing)\b[^.!?]{0,60}\b(?:i|we)(?:'ll| will)\b|\bif not, (?:i|we)|\b(?:and|,) if (?:it|they|that)\b[^.!?]{0,40}\b(?:i|we)(?:'ll| will)\b`;
const NO_PROMISE = re`\b(?:should(?:n't| not)|should have|tried|see if you|hope to (?:see|hear|welcome|serve)|we (?:always )?(?:strive|aim) to provide|provide the best|have known|be (?:careful|aware|noted|safe))\b`;

export const hedgedPromise: Rule = {
  id: 'hedged-promise',
  title: 'Promise with a way out',
  severity: 'medium',
  scope: 'clause',
  says: 'The way out is what the customer hears; promise the part that you control.',
  match: [
    re`(?<hit>\bhopefully\b[^.!?;]{3,80})`,
    re`(?<hit>\b(?:it|this|that|your (?:[\w-]+ ){1,3}?|the (?:[\w-]+ ){1,3}?|we|everything|they)(?:should|ought to)(?: \w+)? (?:${DO}|be)(?:\b[^.!?;,]{0,60}))`,
    re`(?<hit>\b(?:it|this|that|we|everything|they) (?:should|ought to)(?: now| then| all)? (?:${DO})\b[^.!?;,]{0,60})`,
    re`(?<hit>\b(?:we|i)?(?:'re| are)? ?(?:(?:very |really )?hop(?:e|ing) (?:to|we can)) (?:\w+ )?${DO}\b[^.!?;,]{0,60})`,
    re`(?<hit>\b(?:we|i)(?:'ll| will|'re going to|'m going to)? (?:aim|aiming|try|trying|attempt|strive|endeavou?r|see if|see what)(?: (?:our|my) (?:very )?best)? ?(?:to |and |we can |i can )?(?:\w+ )?(?:${DO})?\b[^.!?;,]{0,60})`,
    re`(?<hit>\b(?:we|i) (?:may|might|could)(?: also| well| possibly)? be able to\b[^.!?;,]{3,60})`,
    re`(?<hit>\b(?:with any luck|fingers crossed|in theory|all being well|god willing)\b[^.!?;,]{0,50})`,
  ],
  unless: ({ doc, index, hit }) => {
    const { low } = doc.sentences[index]?.facts ?? { low: '' };
    const fallback = [0, 1].some((by) => has(doc.sentences[index + by]?.facts.low ?? '', FALLBACK));
    const said = low.slice(hit.start, hit.end);
    return (
      low.endsWith('?') || fallback || has(low.slice(0, hit.start), INSTRUCTION) || has(said, NO_PROMISE)
    );
  },
  rewrites: [
    { advice: 'Promise what you control: "I\'ll call you tomorrow at 10 with an update, fixed or not."' },
  ],
  flags: [
    'Hopefully it will be fixed by Monday.',
    'It should be resolved this week.',
    'We hope to have it back up tonight.',
    "I'll try my best to get you a refund.",
    'We aim to answer within a day.',
  ],
  passes: [
    "It should arrive on Friday. If it doesn't, I'll send a new one that day.",
    'Please try again with the new link.',
    'We tried the handle and it works.',
    'You should see a blue light.',
  ],
};
