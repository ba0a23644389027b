import { any, oneOf } from '../../analysis/words/any';

/** Adjectives and adverbs of what is not as it should be. Sources of regular expressions over lower-cased text. */
export const BAD = oneOf`
  wrong(?:ly)?
  broken?
  laggy
  confusing
  annoying
  too much
  blown out
  late
  slow(?:ly|er)?
  rude(?:ly)?
  dirty
  filthy
  disgusting
  mouldy
  stale
  cold
  noisy
  loud
  damaged
  defective
  faulty
  missing
  poor(?:ly)?
  bad(?:ly)?
  terribl[ey]
  horribl[ey]
  awful(?:ly)?
  useless
  ridiculous
  argumentative
  overdue
  dead
  down(?! to)
  stuck
  impossible
  (?:un|in|ir|im)(?:able|usable|helpful|responsive|fair|hygienic|habitable|acceptable|available|pleasant|clear|correct|complete|professional|reliable|safe|necessary|finished|answered|resolved|wanted|authori[sz]ed|expected(?:ly)?|sulting|convenient|adequate|appropriate|accurate|considerate|different|true)
  for (?:someone|somebody|another)\b
  fraudulent
  misleading
  deceptive
  nothing like
  nowhere
  someone else's
  somebody else's
  too (?:\w+)
  not (?:enough|even)
  wors[et]
  nightmare
  joke
  disgrace
`;

/** What goes wrong, as a verb in any form. */
export const FAILS = oneOf`
  crash\w*
  fr(?:eez|oz)\w+
  fail\w*
  refus\w+
  den(?:y|ied|ies|ying)
  declin\w+
  reject\w*
  ignor\w+
  los(?:e|es|t|ing)
  cancel\w*
  delay\w*
  overcharg\w+
  break\w*
  broke
  leak\w*
  lag\w*
  hang(?:s|ing)? up
  hung up
  disappear\w*
  vanish\w*
  stop(?:s|ped|ping)? (?:\w+ing|responding)
  stop(?:s|ped)? \w+ing
  discontinu\w+
  drain\w*
  disconnect\w*
  smell\w*
  smelt
  stink\w*
  stank
  spits?
  scratch\w*
  blow(?:ing|s)? (?:me|us) off
  cut off
  (?:keep|kept|keeps) \w+ing
  mess\w* up
  fall(?:s|en|ing)? (?:apart|off)
  fell (?:apart|off)
  run(?:s|ning)? (?:\w+ ){1,3}down
  (?:take|takes|took|taking) (?:forever|ages|so long|too long|up)
  went wrong
  goes wrong
  mis\w{3,}ed
  left (?:out|off|behind|open|unlocked)
  (?:shipped|sent|delivered|arrived|came|received) (?:\w+ ){0,8}(?:damaged|broken|wrong|late|empty|open)
  instead(?: of)?
  wast(?:e|es|ed|ing)
  lied
  lies
  lying
`;

/** What we do that a customer does not wish for: only as our doing. */
export const TAKES = oneOf`
  (?:been )?charg(?:e|es|ed|ing)
  bill(?:ed|ing|s)
  closed?
  closing
  block(?:ed|ing|s)?
  suspended
  locked
  removed?
  deleted?
  took
  taken
  fined
  increased
  raised
  doubled
`;

const THINGS = any(
  'problems?',
  'issues?',
  'errors?(?: codes?)?',
  'troubles?',
  'failures?',
  'faults?',
  'bugs?',
  'mistakes?',
  'mix-?ups?',
  'scratch(?:es)?',
  'damages?',
  'hole',
  'stains?',
  'mould',
  'smell',
  'noise',
  'leak',
  'silence',
  'delay',
  'cancell?ation',
  'outage',
  'cockroach(?:es)?',
  'cock roach(?:es)?',
  'mouse|mice|bugs|hair',
  'dirty \\w+',
  'urine',
);
export const FAULTS = THINGS;

/** A no that is no verb's: "no explanation", "without notice". */
export const NO = oneOf`
  no (?!matter|doubt|worries|problem|longer than|wonder|idea|big)\w+
  never
  nobody
  no[ -]one
  nothing
  nowhere
  none
  without
  neither
  nor
  not
  cannot
  cant
  barely
  hardly
  no longer
`;
