import type { Rule } from '../model';
import { has } from '../scan';
import { re } from '../words';

const DUTY = String.raw`(?:read|select|check|choose|enter|provide|follow|tell|inform|give|include|contact|call|notify|cancel|update|confirm|specify|mention|ask|pay|respond|reply|send|fill|use|sign|register|back up|set|return|complete|click|tick|submit|allow|let us know|keep|make sure|ensure|notice|book|arrive|turn|listen|understand|attach|verify|do (?:this|that|it))`;
const KIND = re`\byou (?:couldn't|could not) have known|\bwe understand that you`;

/** "if you haven't already", "sorry you didn't …", "you said you never …" blame nobody. */
const INDIRECT = re`\b(?:if|in case|whether|sorry(?: that)?|thanks?|unless|so that|why|mean(?:s|t)?(?: that)?|when|make sure|because we|or) $`;

export const customerBlame: Rule = {
  id: 'customer-blame',
  title: 'Blames the customer',
  severity: 'strong',
  scope: 'clause',
  says: 'It puts the fault on the customer, who then has to defend themselves instead of listening.',
  match: [
    re`(?<hit>\b(?:you|u) (?:should|ought to|could|might|must)(?: have|'ve) (?:\w+ly )?(?!(?:received|had|got|the|a|your|to)\b)(?:\w+ed|read|known|kept|sent|told|left|chosen|been|paid|seen|gone|come|taken|set|put|let)\b[^.!?,;]{0,50})`,
    re`(?<hit>\byou (?:must|would) have (?:mis\w+|enter\w+|forgot\w*|chosen|click\w+|typed|select\w+)\b[^.!?,;]{0,40})`,
    re`(?<hit>\byou (?:(?:have|had|'ve) )?(?:\w+ly )?(?:failed to|neglected to|neglected|forgot(?:ten)?(?: to)?|ignored|misread|misunderstood|overlooked|refused to|entered (?:the|an?) (?:wrong|incorrect|old))\b[^.!?,;]{0,50})`,
    re`(?<hit>\byou (?:didn't|did not|never|haven't|have not|hadn't) (?:\w+ly )?(?:${DUTY}|(?:\w+ed)|sent|told|gave|paid|read)\b[^.!?,;]{0,50})`,
    re`(?<hit>\bif you(?:'d| had) (?:\w+ )?(?:only )?\w+[^.!?;]{3,60}\b(?:would|could|might|wouldn't)(?: have)?\b[^.!?,;]{0,40})`,
    re`(?<hit>\b(?:as|like) (?:i|we)(?:'ve| have)? (?:already |previously |clearly |just )?(?:said|mentioned|explained|stated|told you|advised|pointed out|noted|informed)\b[^.!?,;]{0,30})`,
    re`(?<hit>\bas (?:clearly |already |previously )?(?:stated|explained|mentioned|advised|outlined)\b(?: (?:in|on) [^.!?,;]{2,30})?)`,
    re`(?<hit>\b(?:as )?per my (?:last|previous|earlier) (?:e-?mail|message|reply|note)\b)`,
    re`(?<hit>\byou (?:need|have) to (?:understand|realise|realize|accept|appreciate|be patient)\b[^.!?,;]{0,60})`,
    re`(?<hit>\b(?:user|customer) error\b)`,
    re`(?<hit>\b(?:it is|it's|that's|this is|was) (?:always |entirely |solely )?(?:your|the customer's|the user's|the guest's) (?:own )?(?:responsibility|fault|mistake|error|job|decision)\b[^.!?,;]{0,50})`,
    re`(?<hit>\byou (?:went ahead|kept|chose to|knew)\b[^.!?,;]{3,60})`,
  ],
  unless: ({ doc, index, hit }) => {
    const low = doc.sentences[index]?.facts.low ?? '';
    const before = low.slice(0, hit.start);
    const said = low.slice(hit.start, hit.end);
    const soft =
      has(said, re`\b(?:wrong|anything|receive|receiv\w+|get|hear|deserve|asked|want|wanted|have to)\b`) &&
      has(said, re`\b(?:didn't|never|haven't|did not)\b`);
    return low.endsWith('?') || soft || has(low, KIND) || has(before, INDIRECT);
  },
  rewrites: [
    {
      advice:
        'Leave out the "you": "The order went to the old address. I\'ve redirected it." Or own the cause: "Our form doesn\'t make express shipping easy to spot."',
    },
  ],
  flags: [
    'You should have read the instructions.',
    'As I already explained, the fee is not refundable.',
    'If you had called sooner we could have helped.',
    "You didn't select express shipping.",
    'You need to understand that we have many customers.',
    'per my last email, the form was due Friday',
  ],
  passes: [
    "You shouldn't have had to call twice.",
    "I'm sorry you haven't received your parcel.",
    'Did you get my email?',
    'You should have the refund by Friday.',
    "You didn't do anything wrong.",
  ],
};
