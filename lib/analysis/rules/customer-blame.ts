import { DUTIES, putsOnThem } from '../claims/their-duty';
import { blames, NEXT_TIME } from '../claims/their-fault';
import { dropAdverb } from '../made/drop';
import type { Rule } from '../model';
import { re } from '../pattern';
import { has } from '../scan';

const KIND = re`\byou (?:couldn't|could not) have known|\bwe understand that you\b`;

/** Words without which no clause can put it on the customer. */
const TRIGGER =
  /\b(?:you|u|your|do|does|did|asked?|asking|advised?|remind(?:ed)?|expected|required|requested|no|nobody|one)\b/;

const PHRASES = [
  ...DUTIES,
  re`(?<hit>\b(?:the|your) (?:[\w-]+ ){0,2}(?:address|number|name|details|e-?mail|code|postcode|date|information|password|card|account|form)s? (?:that )?you (?:gave|entered|typed|provided|supplied|wrote|put|used|submitted)(?: (?:us|me|in|down|there|on (?:the|your) \w+|at (?:the )?\w+))* (?:was|is|were|are|wasn't|isn't|weren't|aren't) (?:\w+ly )?(?:not )?(?:in)?(?:complete|correct|valid|wrong|out of date|outdated|old|expired|missing|misspelled|unreadable)\b)`,
  re`(?<hit>\bit (?:does )?(?:clearly |quite clearly )?(?:says?|states?)(?: quite)?(?: clearly)?(?: so)? (?:on|in) (?:the|your|our) \w+\b[^.!?,;]{0,30})`,
  re`(?<hit>, had you (?:\w+ )?\w+(?:ed|ead|n|t|d|k)\b[^.!?,;]{0,30})`,
  re`(?<hit>\b(?:it is|it's|it was|that was|that's) (?:really |always )?(?:up to you|down to you|for you|on you) to (?:check|read|make sure|ensure|tell|keep|confirm|ask|look|follow|let|notify|inform|update|back|measure)\b[^.!?,;]{0,40})`,
  re`(?<hit>\b(?:as|like) (?:i|we)(?:'ve| have)? (?:already |previously |clearly |just )?(?:said|mentioned|explained|stated|told you|advised|pointed out|noted|informed)\b[^.!?,;]{0,30})`,
  re`(?<hit>\bas (?:clearly |already |previously )?(?:stated|explained|mentioned|advised|outlined)\b(?: (?:in|on) [^.!?,;]{2,30})?)`,
  re`(?<hit>\b(?:the|our|your) (?:[\w-]+ ){0,2}(?:website|site|terms|conditions|listing|page|e-?mail|policy|contract|receipt|ticket|description|notice|sign|invoice|agreement|manual|label) (?:also |very |quite )?(?:clearly|plainly|explicitly) (?:states?|stated|says?|said|mentions?|mentioned|explains?|explained|sets? out|lists?)\b(?! (?:that )?(?:you|we|i)\b)[^.!?,;]{0,40})`,
  re`(?<hit>\b(?:unfortunate|regrettable|a (?:pity|shame)|disappointing)(?:,? (?:though|however))? that you (?:did not|didn't|never|failed to|chose not to|waited|only) [^.!?,;]{3,60})`,
  re`(?<hit>\byou (?:seem|appear) to have (?:missed|overlooked|forgotten|misread|misunderstood|ignored)\b[^.!?,;]{0,40})`,
  re`(?<hit>\b(?:as )?per my (?:last|previous|earlier) (?:e-?mail|message|reply|note)\b)`,
  re`(?<hit>\byou were (?:supposed|required) to (?!receive|get|have|hear|be\b)\w+[^.!?,;]{0,30})`,
  re`(?<hit>\bif you (?:look|check|read|go back|scroll)\b[^.!?,;]{0,50},? you(?:'ll| will| would|'d) (?:see|find|notice|note) that (?:(?:it|this|that)(?:'s| (?:was|is|says|states|does))|(?:we|i) (?:told|noted|said|informed|asked|warned|mention\w*|explained|advised|did))\b[^.!?,;]{0,40})`,
  re`(?<hit>\b(?:user|customer) error\b)`,
  re`(?<hit>\b(?:it is|it's|that's|this is|was) (?:always |entirely |solely )?(?:your|the customer's|the user's|the guest's) (?:own )?(?:responsibility|fault|mistake|error|job|decision)\b[^.!?,;]{0,50})`,
];

/** "As Peter said", "as mentioned in the minutes": where nothing is refused and nobody complains it only refers. */
const REFERS = re`^(?:as|like)\b(?!.*\b(?:already|previously|clearly)\b)`;
const REFUSES = re`\b(?:not|cannot|no|non|never|must|only)\b|n't\b`;

export const customerBlame: Rule = {
  id: 'customer-blame',
  title: 'Blames the customer',
  severity: 'strong',
  scope: 'clause',
  says: 'It puts the fault on the customer, who then has to defend themselves instead of listening.',
  match: PHRASES,
  find: (s) =>
    has(s.low, TRIGGER) || has(s.low, NEXT_TIME)
      ? s.clauses
          .filter((c) => blames(c, s) || putsOnThem(c, s))
          .map((c) => ({ start: c.subject.span.start, end: c.span.end }))
      : [],
  except: ({ low }) => low.endsWith('?') || has(low, KIND),
  unless: ({ doc, index, hit }) => {
    const low = doc.sentences[index]?.facts.low ?? '';
    return !doc.apologyDue && has(low.slice(hit.start, hit.end), REFERS) && !has(low, REFUSES);
  },
  rewrites: [
    { make: dropAdverb },
    {
      advice:
        'Leave out the "you": "The order went to the old address. I\'ve redirected it." Or own the cause: "Our form doesn\'t make express shipping easy to spot."',
    },
  ],
  flags: [
    'You appear to have overlooked the second page.',
    'It is a pity that you never told our crew.',
    'The listing plainly says that batteries are extra.',
    "The number you gave us wasn't correct.",
    'You should have read the instructions.',
    'Had you read the email, you would know the fee.',
    'As I already explained, the fee is not refundable.',
    'If you had called sooner we could have helped.',
    "You didn't select express shipping.",
    'You need to understand that we have many customers.',
    'per my last email, the form was due Friday',
    'You ought to have told us that you had moved.',
    'You entered the wrong postcode.',
    'Unfortunately you never confirmed the address.',
    'You carried on using the old card.',
    "If you'd opened the letter you would have seen the date.",
    'Next time, please check the label first.',
    'You were supposed to sign both pages.',
    "If only you'd rung us first.",
    'You were told about the fee when you joined.',
    'We did warn you that the paint takes a day to dry.',
    'The date was entered wrong on your side.',
    'It was up to you to read the label.',
    'You agreed to these terms.',
    'The date was on the ticket, had you checked.',
    'We did say no pets.',
    'You missed the cut-off.',
    'You might have misread the date.',
    'If you check your receipt, you will see that we noted it there.',
    'It clearly says on the label to dry it flat.',
    'It expired because you waited too long.',
  ],
  passes: [
    'The hold ended when you dropped the keys off.',
    'As mentioned in the minutes, we meet on Monday.',
    'As @kim said, the budget is tight.',
    'If you check your account, you will see that we refunded you on Monday.',
    'Your ticket clearly says that you paid for an aisle seat, and we gave you another.',
    'From Monday the ticket will clearly show the gate.',
    'The address you gave us is on the label.',
    "You shouldn't have had to call twice.",
    "I'm sorry you haven't received your parcel.",
    'Did you get my email?',
    'You should have the refund by Friday.',
    "You didn't do anything wrong.",
    'You were sent the wrong size.',
    "If you haven't received it by Friday, call me.",
    'You have been very patient.',
    'You kept your side of the deal.',
    'I charged you for a seat you never sat in.',
    "You shouldn't have had to be so patient.",
    'You were told the wrong date.',
    'You were told it would be there on Monday.',
    'You agreed a price with us and we charged another.',
    'You missed your train because of us.',
    'You waited too long for our answer.',
  ],
};
