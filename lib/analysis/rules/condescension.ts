import type { Rule } from '../model';
import { has } from '../scan';
import { FAILS, re } from '../words';

export const condescension: Rule = {
  id: 'condescension',
  title: 'Talks down',
  severity: 'medium',
  scope: 'phrase',
  says: 'The word makes the customer feel slow; the sentence is kinder and as clear without it.',
  match: [
    re`^(?<hit>obviously|clearly|evidently|needless to say)(?:,| (?=(?:you|we|i|this|that|it|the|there|our)\b)) ?(?!(?:i|we) (?:\w+ )?(?:${FAILS}|should))`,
    re`[,;] (?<hit>obviously|clearly),? (?:you|we can't|this|that|it)\b`,
    re`(?<hit>\b(?:you (?:obviously|clearly|evidently|simply)))\b`,
    re`(?<hit>\bas (?:you(?:(?:'re| are)? no doubt| should| must| surely| will| would| already)+(?: \w+){0,2} (?:know|aware|appreciate)|(?:anyone|everyone) (?:\w+ )?(?:knows?|see|tell|understands?))\b)`,
    re`(?<hit>\b(?:let's|please|you (?:need|have) to) (?:all |try to )?be (?:reasonable|realistic|sensible)\b)`,
    re`(?<hit>\b(?:please |just |you need to )?calm down\b)`,
    re`(?<hit>\b(?:to be (?:perfectly |quite |completely )?honest|with all due respect|with respect|frankly(?=,)|let me be clear)\b)(?<!i want )`,
    re`(?<hit>\b(?:like i said|it's (?:quite |very )?simple|it's not (?:rocket science|that (?:hard|difficult)))\b)`,
    re`(?<hit>\b(?:you're|you are) (?:being )?(?:overreacting|mistaken|unreasonable|confused)\b)`,
    re`(?<hit>^actually),? (?:you|it's|that's|the)\b`,
    re`^(?:\w+, )?(?<hit>(?:you can |please )?simply (?:follow|click|go|open|log|restart|reset|visit|enter|select|send|call|try|provide|fill|press|choose|check))\b`,
  ],
  unless: ({ doc, index, hit }) => {
    const low = doc.sentences[index]?.facts.low ?? '';
    return has(low.slice(hit.start), re`^(?:you can |please )?simply`) && doc.uses.length === 0;
  },
  rewrites: [{ advice: 'Take the word out and state the fact.' }],
  flags: [
    'As you will no doubt be aware, deposits are kept.',
    'Please be reasonable about the fee.',
    "Obviously, we can't refund every customer.",
    'As you should know, returns close after 30 days.',
    'Please calm down.',
    'Clearly you misread the offer.',
    "To be honest, it's not a big deal.",
  ],
  passes: [
    'As you are aware of the new address, we can send it there today.',
    'Please write the code clearly on the box.',
    "It's obvious from your photo that we shipped a broken lamp.",
    "I honestly don't know how we missed it.",
  ],
};
