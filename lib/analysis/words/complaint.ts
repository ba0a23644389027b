import { oneOf } from './any';
import { FAILED } from './failing';

/** Words of something gone wrong, and of how it felt. The source of a regular expression over lower-cased text. */
export const COMPLAINT = oneOf`
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
