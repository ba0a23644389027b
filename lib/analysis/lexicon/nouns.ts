import { words } from './classes';
/** Wide classes, grown from WordNet by `npm run lexicon`. */
import senses from './senses.json';

/** What stands here by hand, and a wide class without those that it gets wrong. */
const and = (own: string, grown: string, without = ''): ReadonlySet<string> => {
  const wrong = words(without);
  return new Set([...words(own), ...[...words(grown)].filter((word) => !wrong.has(word))]);
};

/** What a failure is called. */
export const FAULT = words(
  `mistake error mix-up mixup miscommunication misunderstanding oversight glitch issue problem breakdown fault confusion
  delay outage bug failure slip slip-up hiccup disruption mishap lapse incident backlog blunder hitch complication typo
  discrepancy mess-up gremlin mistiming miscount inaccuracy shortfall malfunction`,
);

/** Firms and forces that are not us. */
export const THIRD = words(
  `courier carrier supplier seller bank manufacturer maker weather vendor contractor subcontractor driver airline isp
  processor haulier haulage shipper freight forwarder wholesaler importer grower brewer mill printers operator network
  council ferry railway railroad partner merchant hotel restaurant airport factory farm port distributor storm snow
  strike post postman government ministry county authority authorities tenant roofer scaffolder lender agency
  postal neighbour neighbor landlord utility broker insurer garage agency developer publisher venue organiser customs
  fedex ups usps dhl hermes evri dpd amazon paypal visa mastercard apple google microsoft ebay airbnb stripe klarna`,
);
/** "our delivery partner", "the app store": two words that name another firm. */
export const THIRD_PHRASE =
  /\b(?:phone|mobile|energy|power|phone|ferry|bus|rail|coach|gas|electric\w*|water|insurance|removal|moving|cleaning|credit card|delivery|shipping|courier|logistics|hosting|network|internet|payment|cloud|card) (?:company|companies|partners?|drivers?|firm|service|provider|processor)s?\b|\b(?:app store|play store|post office|postal service|royal mail|third[- ]party|third parties|another (?:company|firm)|(?:outside|external|outsourced|separate|independent|self-employed|agency) (?:[\w-]+ )?(?:firm|company|team|business|provider|driver|crew|contractor|lad|staff|worker|fitter|people)s?)\b/;

/** People who work with us; who comes to us, or trades with us, is none of them. */
export const COLLEAGUE = and(
  `team department dept colleague agent advisor adviser rep representative warehouse branch office shift staff manager
  store depot crew technician engineer developer desk support trainee temp receptionist assistant operator packer
  picker cashier supervisor clerk intern kitchen waiter waitress finance marketing guy girl lady chap lad person people folk
  barista chef cook cleaner fitter plumber electrician installer builder mechanic porter guard conductor steward stewardess
  housekeeper housekeeping reception surveyor inspector planner scheduler dispatcher nurse stylist instructor trainer tutor
  librarian officer administrator admin secretary caseworker underwriter adjuster moderator host hostess`,
  senses.trade,
  `guest passenger visitor tourist traveler traveller caller candidate stranger neighbor friend ordinary intruder invader
  coach tramp beginner newcomer companion comrade buddy girlfriend learner critic owner landlord landowner householder dealer
  supplier vendor wholesaler retailer distributor exporter carrier courier conveyor private general cold major host escort
  veteran pioneer hero pro superior official accomplice foreigner immigrant refugee outsider bearer mate master guard minor
  trader broker developer employer grower farmer producer publisher driver rider scout fledgling alien volunteer
  king knight prince duke earl cardinal bishop pope duck quack president senator`,
);
/** Trades of which one cannot know whose they are: ours behind "our", somebody else's without it. */
export const PERSON_OF_OURS = words(`
  driver courier rider postman contractor partner starter newcomer recruit joiner junior apprentice trainee member
  picker packer painter baker gardener carer doctor dentist optician vet groom lifeguard keeper steward usher worker
  salesman saleswoman rep boss director owner student volunteer tailor seamstress engraver framer florist butcher`);
/** Our people and our places: a person may be "the boy on the till", a place acts for those who work there. */
export const CREW = words(`${[...COLLEAGUE].join(' ')} boy bloke fella team-mate workmate`);

export const SYSTEM = words(
  'system computer software tool platform screen algorithm website site app portal database bot filter till machine scanner tracker gps',
);

export const POLICY = words(
  'policy term rule procedure guideline protocol regulation t&c t&cs condition contract tos agreement',
);

/** Heads that name nothing: an apology for them tells no failure. */
export const EMPTY = words(`
  inconvenience trouble issue problem situation matter experience bother hassle thing this that it these those
  everything circumstance difficulty incident upset stress misunderstanding frustration disappointment discomfort
  confusion nuisance annoyance bit lot all both anything something nothing what event let-down letdown happening
  challenge business affair concern hardship mess aggravation unpleasantness palaver kerfuffle faff rigmarole carry-on
  nightmare headache fiasco debacle shambles runaround run-around drama aggro grief bind fuss muddle ordeal saga chaos
  imposition disturbance hiccup snag glitch mishap rollercoaster bump bumps`);

/** What somebody feels. */
export const FEELING = words(`
  upset anger frustration disappointment distress worry anxiety annoyance irritation dissatisfaction unhappiness stress
  concern hurt embarrassment sadness displeasure confusion discomfort pain grief outrage dismay`);
/** The same, with all that may be called "your …". */
export const FELT = and(
  '',
  `${[...FEELING].join(' ')} ${senses.feeling}`,
  'wish interest hope trust desire preference alarm',
);

/** What befalls people without our doing. */
export const FATE = and(
  `
  loss bereavement passing death diagnosis illness funeral redundancy divorce injury storm weather snow ice wind flood
  rain thief thieves burglar pirate scammer hacker virus pandemic covid lightning heatwave earthquake`,
  senses.weather,
  'bolt deposit dew draft inundation inversion quiet whiff weather',
);

/** People and animals one may mourn. */
export const LOVED = and(
  `
  mother father mum mam mom mama papa dad nana nanna grandma grandpa wife husband partner son daughter brother sister gran granny grandad grandmother grandfather
  aunt uncle nan friend dog cat pet baby horse pony puppy kitten rabbit parent child nephew niece cousin`,
  `${senses.kin} ${senses.animal}`,
  'partner pop minor mount charger feeder stray human companion poultry beef duck turkey fish salmon neighbor',
);

/** Words for a quality of what one went through: "a bad start". */
export const VERDICT = words(`
  bad poor great good best disappointing rough terrible awful horrible dreadful unpleasant frustrating negative rocky
  stressful upsetting painful difficult hard tough annoying underwhelming subpar unsatisfactory miserable shaky`);

/** What ails a body, and its parts: said with "your", it is their pain and no failing of ours. */
export const AILING = and(
  'back hip tooth teeth feet',
  `${senses.ailment} ${senses.body}`,
  'complaint harm collapse scratch',
);
