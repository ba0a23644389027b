import type { Rule } from '../model';
import { ownedNearby } from '../nearby';
import { has } from '../scan';
import { FAULT, re } from '../words';

const ARISE = String.raw`(?:occur(?:red|s)?|ar(?:ose|isen)|happened|emerged|came up|crept in|surfaced|popped up|took place)`;
const OURS = re`\b(?:our (?:end|side|part|\w+ error|mistake)|on (?:us|our)|we made|i made)\b`;

export const itHappened: Rule = {
  id: 'it-happened',
  title: 'It just happened',
  severity: 'medium',
  scope: 'clause',
  says: 'The failure seems to happen by itself; the customer wonders who will see to it.',
  match: [
    re`(?<hit>\bthere (?:was|were|has been|have been|had been|seems? to (?:have been|be)|appears? to (?:have been|be)|must have been|might have been|may have been) (?:an? |some |some sort of |some kind of |several |a few )?(?:[\w-]+ ){0,3}?(?:${FAULT}))`,
    re`(?<hit>\b(?:an?|the|this|some|several|these) (?:\w+ ){0,3}?(?:${FAULT})(?: \w+ly)? ${ARISE}\b)`,
    re`(?<hit>\bsomething (?:seems to have |has |must have |clearly )?(?:went|gone) (?:\w+ )?(?:wrong|awry|amiss)\b)`,
    re`(?<hit>\b(?:it (?:seems|looks like|appears)(?: that| like)? |apparently )(?:your|the) (?:\w+ ){1,3}(?:got lost|went missing|disappeared|fell through|slipped through)\b)`,
    re`(?<hit>\b(?:our|the) system (?:had|experienced|suffered) an? (?:\w+ )?(?:hiccup|glitch|error|failure|problem)\b)`,
  ],
  unless: ({ doc, index, hit }) => {
    const low = doc.sentences[index]?.facts.low ?? '';
    return (
      low.endsWith('?') ||
      has(low, OURS) ||
      has(low.slice(0, hit.start), re`\b(?:if|when|whenever|in case|that)\b[^,]*$`) ||
      ownedNearby(doc, index)
    );
  },
  rewrites: [
    { clause: 'we made [the mistake]' },
    { advice: 'Say who: "We made an error with your payment: the amount was typed twice."' },
  ],
  flags: [
    'There was a mix-up in the warehouse.',
    'Something went wrong during your upgrade.',
    'There seems to have been a miscommunication.',
    'A small oversight happened in the billing run.',
    'It looks like an issue arose with your seat.',
  ],
  passes: [
    'We made an error with your payment.',
    'What error did you see when it happened?',
    'The message on your screen says "Something went wrong".',
    'There was a free seat, so I moved you.',
  ],
};
