import { oneOf } from './any';

/** What happens to people without our doing. The source of a regular expression over lower-cased text with straight quotes. */
export const SORROWS = oneOf`
  loss
  bereavement
  (?:broke|broken|hurt|injured|sprained|twisted|cut) your(?:self| (?:arm|leg|foot|ankle|wrist|hand|back|neck|hip|knee|rib|finger|toe|nose|collarbone))
  unwell
  poorly
  covid
  flu
  migraine
  passed away
  death
  funeral
  ill(?:ness)?
  sick
  surgery
  hospital
  accident
  storm
  flood
  weather
  (?:want|wish|decided|choosing|choose|looking|like|planning|need)\w* (?:to|of)? ?(?:leave|cancel|delet|clos|switch|mov|unsubscrib|go\b)\w*
  you're (?:leaving|moving)
  you are (?:leaving|moving)
  see you go
  unsure
  (?:need|require)\w* (?:help|assistance)
  assistance in
  robbed
  stolen
  scam\w*
  circumstances
  (?:about|of) your (?:mother|father|mum|mom|dad|wife|husband|partner|son|daughter|brother|sister|gran\w*|aunt|uncle|friend|dog|cat|pet|baby|family|parents?|health|diagnosis|injur\w+|divorce|redundancy|job|accident)(?!'s|\w| \w+ing)
  changed? your mind
`;
