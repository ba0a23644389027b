/** Classes of words by their lemma (infinitive or singular), for rules that ask a clause for its verb or subject. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What a firm does wrong by doing it. */
const FAILING = words(
  `delay miss lose overlook mishandle misplace mislay misread damage cancel forget ignore drop skip mess break corrupt
  overcharge duplicate disrupt misinform mislead misdirect neglect overbook bump mistreat fail crash botch screw delete
  wipe spoil ruin scratch dent leak crack double-charge double-bill double-book mix disconnect interrupt mismanage
  miscalculate mistype misquote misroute oversell reject bungle`,
);
export const fails = (lemma: string): boolean => FAILING.has(lemma) || /^mis[a-z]{4,}$/.test(lemma);

/** What a firm owes its customer: left undone, it is a failure. */
export const DUTY = words(
  `answer send process fix ship deliver apply credit refund update read log record reply respond forward pass pay pack
  book confirm schedule order check test return call tell inform notify warn give keep issue complete resolve register
  activate transfer add include install deal handle follow meet make do provide attach save back escalate acknowledge
  collect honour honor communicate explain arrange dispatch post assign review enter set sign clean remove reverse note
  flag bring put carry transmit submit cancel release reset deposit scan`,
);

/** What a failure is called. */
export const FAULT = words(
  `mistake error mix-up mixup miscommunication misunderstanding oversight glitch issue problem breakdown fault confusion
  delay outage bug failure slip slip-up hiccup disruption mishap lapse incident backlog blunder hitch complication typo
  discrepancy mess-up gremlin mistiming miscount inaccuracy shortfall malfunction`,
);

/** How a failure comes about when nobody makes it. */
export const ARISE = words('occur happen arise emerge surface');

/** Firms and forces that are not us. */
export const THIRD = words(
  `courier carrier supplier seller bank manufacturer maker weather vendor contractor subcontractor driver airline isp
  processor haulier haulage shipper freight forwarder wholesaler importer grower brewer mill printers operator network council ferry railway partner merchant hotel restaurant airport factory wholesaler distributor storm snow strike post postman
  postal neighbour neighbor landlord utility broker insurer garage agency developer publisher venue organiser customs
  fedex ups usps dhl hermes evri dpd amazon paypal visa mastercard apple google microsoft ebay airbnb stripe klarna`,
);
/** "our delivery partner", "the app store": two words that name another firm. */
export const THIRD_PHRASE =
  /\b(?:phone|mobile|energy|gas|electric\w*|water|insurance|removal|moving|cleaning|credit card|delivery|shipping|courier|logistics|hosting|network|internet|payment|cloud|card) (?:company|companies|partners?|drivers?|firm|service|provider|processor)s?\b|\b(?:app store|play store|post office|postal service|royal mail|third[- ]party|third parties|another (?:company|firm))\b/;

/** People who work with us. */
export const COLLEAGUE = words(
  `team department dept colleague agent advisor adviser rep representative warehouse branch office shift staff manager
  store depot crew technician engineer developer desk support trainee temp receptionist assistant operator packer
  picker cashier supervisor clerk intern kitchen waiter waitress finance marketing guy girl lady chap lad person people folk
  barista chef cook cleaner fitter plumber electrician installer builder mechanic porter guard conductor steward stewardess
  housekeeper housekeeping reception surveyor inspector planner scheduler dispatcher nurse stylist instructor trainer tutor
  librarian officer administrator admin secretary caseworker underwriter adjuster moderator host hostess`,
);

export const SYSTEM = words(
  'system computer software tool platform screen algorithm website site app portal database bot filter',
);

/** What a customer may be late to do: as a failing of theirs only with "didn't" or "should have". */
export const RECEIVES = words(
  'receive get hear find want ask deserve like enjoy expect see need experience have feel mind notice hurt mean',
);

/** What only ever fails: "you forgot", "you ignored". */
export const LAPSES = words(
  'fail neglect forget ignore misread misunderstand mistype overlook refuse mislay misuse',
);

export const POLICY = words(
  'policy term rule procedure guideline protocol regulation t&c t&cs condition contract tos agreement',
);
