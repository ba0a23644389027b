import { ofEach } from './asked';
import { notOurDoing } from './customer';
import { re } from './pattern';
import { has } from './scan';
import { oneOf } from './words/any';
import { FAILED } from './words/failing';

const FAILURE_WORDS = oneOf`
  late
  wrong(?:ly)?
  broken?
  missing
  twice
  still (?:not|waiting|haven't|hasn't|no|having|can't|(?:have|has|is|are|do|does) not)
  waited
  waiting
  overdue
  mistakes?
  errors?
  fail(?:ed|s|ing|ure)?
  down
  crash\w*
  outages?
  delay\w*
  complain\w*
  damaged
  defective
  faulty
  lost
  never (?:arrived|came|got|received)
  (?:not|n't) (?:arrived?|work(?:ing)?|received?|delivered|processed|fixed|connect\w*|load\w*|go through)
  isn't working
  hasn't
  haven't received
  problems?
  issues?
  troubles?
  incorrect
  overcharg\w+
  charged
  mix-?up
  glitch\w*
  bugs?
  freez\w+
  stuck
  locked out
  disappoint\w+
  frustrat\w+
  upset
  angry
  terrible
  awful
  dreadful
  horrible
  appalling
  unpleasant
  (?:bad|negative) (?:time|experience|service)
  unacceptable
  rude
  ridiculous
  slow
  worst
  poor
  nobody
  for (?:the )?(?:second|third) time
  hacked
  phishing
  leak\w*
  breach\w*
  ${FAILED}
`;
const ROUTINE_WORDS = oneOf`
  (?:password )?reset link
  reset (?:your|my|a|the) (?:\w+ )?(?:password|pin|passcode|login)
  forgot(?:ten)? (?:your |my |a )?(?:password|pin|passcode|login)
  new user
  access to (?:the|a|our) (?:shared )?\w+
  (?:given|give|gave|grant\w*) \w+ access
  (?:updat\w+|chang\w+|edit\w*|set(?:ting)?(?: ?up)?|add\w*) (?:your|my|the|a|an|another|different|new|ur|secondary|corporate|shipping|delivery|billing|home|postal|second)+ (?:\w+ ){0,2}(?:address|email|phone|details|admin|user|profile|account|bag|card)
  (?:invoice|receipt)(?: is)? (?:copy|attached)
  copy of (?:the|your|an?|my) (?:\w+ )?(?:invoice|receipt|bill)
  how (?:to|do i|can i|much)
  to export
  (?:want|like|need|help|how|please)\b[^.!?]{0,30}(?:cancel|delet|clos|switch|upgrad|unsubscrib)\w*
  cancel\w* (?:\w+ ){0,2}(?:account|subscription)
  price (?:of|for)
  opening hours
  download (?:my|the|your) (?:invoice|bill)
  (?:talk|speak|contact)\w* (?:to|with)
  subscri\w+
  newsletter
  sign(?:ing)? ?up
  registration
  check (?:my |the |your )?(?:\w+ )?(?:invoice|bill|order|fee|payment method|status|refund policy)
  payment (?:methods?|options)
`;

/** Words of something gone wrong, in the draft or in what the customer wrote. */
export const FAILURE = ofEach(re`\b${FAILURE_WORDS}\b`);

/** Requests that nothing is wrong with. */
export const ROUTINE = ofEach(re`\b${ROUTINE_WORDS}\b`);

export type Due = { due: boolean; why: string };

export function isDue(
  apologises: boolean,
  ours: boolean,
  customer: string,
  notOurFault: boolean,
  routine: boolean,
): Due {
  if (notOurFault)
    return {
      due: false,
      why: 'You marked this as not your side’s fault: show the effect and the repair, and leave the blame out.',
    };
  if (!apologises && notOurDoing(customer, FAILURE))
    return { due: false, why: 'What happened was not your side’s doing: sympathy and help are enough.' };
  if (customer !== '' && has(customer, FAILURE))
    return { due: true, why: 'The customer writes about something that went wrong.' };
  if (ours) return { due: true, why: 'The draft tells of something that went wrong.' };
  if (routine) return { due: false, why: 'This answers a routine request, and nothing in it went wrong.' };
  if (apologises) return { due: true, why: 'The draft apologises, so something went wrong on your side.' };
  return { due: false, why: 'Nothing in the draft or the conversation tells of a failure on your side.' };
}
