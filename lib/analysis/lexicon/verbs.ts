import { words } from './classes';

/** The closed classes of verbs, by infinitive. Every verb that stands in none of them is a deed. */
export type VerbClass =
  | 'fail'
  | 'refuse'
  | 'look'
  | 'pass'
  | 'try'
  | 'tell'
  | 'think'
  | 'perceive'
  | 'wait'
  | 'be'
  | 'have'
  | 'become'
  | 'deed';

const CLASSES: Readonly<Record<Exclude<VerbClass, 'deed'>, ReadonlySet<string>>> = {
  /** Whoever does it has failed. */
  fail: words(`
    delay miss lose overlook mishandle misplace mislay misread damage forget ignore drop skip mess break corrupt
    overcharge undercharge duplicate disrupt misinform mislead misdirect neglect overbook bump mistreat fail crash botch
    screw spoil ruin scratch dent leak crack double-charge double-bill double-book mix disconnect interrupt mismanage
    miscalculate mistype misquote misroute oversell bungle flub confuse offend upset disappoint muddle blunder mistake
    misjudge slip smash bruise strand burn overrun wreck foul overcook undercook snap tear spill splash drench soak`),
  refuse: words('refuse decline deny reject disallow forbid withhold rule'),
  /** To see what is the matter: nothing is mended by it yet. */
  look: words(`
    look investigate check examine inquire enquire monitor explore dig assess study inspect consider review research
    probe trace track observe watch analyse analyze evaluate diagnose verify revisit discuss`),
  /** To hand on what was said. */
  pass: words(
    'pass forward flag escalate raise share relay log note record feed highlight report refer submit',
  ),
  try: words('try aim endeavour endeavor strive attempt seek work strain struggle prioritise prioritize'),
  tell: words(`
    tell inform notify update ping buzz say explain mention write reply answer respond call ring phone telephone text message
    email e-mail mail contact confirm advise announce remind ask thank apologise apologize speak talk chat discuss
    state warn describe acknowledge assure promise guarantee admit confess repeat stress emphasise emphasize mean`),
  think: words(`
    think feel believe know understand hope wish want like love appreciate realise realize expect intend plan need
    regret hate agree imagine value reckon suppose guess suspect doubt remember trust prefer care sympathise sympathize
    welcome mind fear recognise recognize gather`),
  perceive: words(
    'see hear find read notice spot receive get learn discover detect watch experience encounter face',
  ),
  wait: words('wait queue stay stand sit hang stick hold'),
  be: words('be'),
  have: words('have'),
  become: words('become seem appear happen occur arise emerge surface remain'),
};

const BY_LEMMA = new Map<string, VerbClass>();
for (const [name, members] of Object.entries(CLASSES) as [VerbClass, ReadonlySet<string>][])
  for (const lemma of members) if (!BY_LEMMA.has(lemma)) BY_LEMMA.set(lemma, name);

const MIS = /^mis[a-z]{4,}$/;

/** The class of a verb's infinitive; "misfile" and its like fail. */
export const classOf = (lemma: string): VerbClass =>
  BY_LEMMA.get(lemma) ?? (MIS.test(lemma) ? 'fail' : 'deed');

/** What one does all day: in the plain past it tells neither a failing nor a remedy. */
export const NEUTRAL = words(`
  go come open begin start do get take use make put set give let keep join run add amend arrange create change credit
  close follow help issue offer agree choose release share pick write pull manage move try cause`);

/** What does harm where a firm does it to what is the customer's, and none where it mends: "the flight got cancelled". */
const HARMS = words('cancel delete wipe reject');
export const fails = (lemma: string): boolean => classOf(lemma) === 'fail' || HARMS.has(lemma);

/** What a firm owes its customer: left undone, it is a failure. */
export const DUTY = words(
  `answer send process fix ship deliver apply credit refund update read log record reply respond forward pass pay pack
  book confirm schedule order check test return call tell inform notify warn give keep issue complete resolve register
  activate transfer add include install deal handle follow meet make do provide attach save back escalate acknowledge
  collect honour honor communicate explain arrange dispatch post assign review enter set sign clean remove reverse note
  flag bring put carry transmit submit cancel release reset deposit scan`,
);

/** How a failure comes about when nobody makes it. */
export const ARISE = words('occur happen arise emerge surface');

/** What a customer may be late to do: as a failing of theirs only with "didn't" or "should have". */
export const RECEIVES = words(
  'receive get hear find want ask deserve like enjoy expect see need experience have feel mind notice hurt mean',
);

/** What only ever fails: "you forgot", "you ignored". */
export const LAPSES = words(
  'fail neglect forget ignore misread misunderstand mistype overlook refuse mislay misuse',
);
