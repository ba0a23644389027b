import { oneOf } from './any';

/** What people ask for when nothing is wrong. The source of a regular expression over lower-cased text. */
export const ROUTINE_REQUEST = oneOf`
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
