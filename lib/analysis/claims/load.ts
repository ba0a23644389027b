import { stated } from '../grammar/ask';
import type { Clause } from '../grammar/model';
import { rolesOf } from '../grammar/roles';
import { re } from '../pattern';
import { WHEN } from '../words/time';

const HARD =
  /\b(?:hectic|cra[zs]y|mad|madness|manic|chaotic|chaos|carnage|frantic|mental|bonkers|bananas|nuts|insane|murder|hell|busy|full on|non-?stop|a madhouse|a zoo|the worst)\b/;
const SEASON = new RegExp(
  String.raw`^(?:the )?(?:\w+ )?(?:${WHEN}|christmas|easter|xmas|spring|summer|autumn|winter|black friday|half term|term|season|market|match|bank holiday|sale)s?(?: (?:week|weekend|day|time|season|morning|evening|night))?s?$`,
);
/** "Mondays are murder", "Easter week is mad here". */
const badSeason = ({ subject, verb, rest }: Clause): boolean =>
  verb.lemma === 'be' && !verb.negative && SEASON.test(subject.text.toLowerCase()) && HARD.test(rest);

const HEAPS =
  /^(?: (?:with|up against|through))?(?: an?)? (?:\w+ )?(?:wave|flood|rush|surge|mountain|pile|spike|tide|influx|glut|deluge|avalanche|run|queue|backlog|stack|ton|load)s? of\b/;
/** "We're dealing with a wave of emergencies", "there's been a flood of orders". */
const swamped = (c: Clause): boolean => {
  const { agent } = rolesOf(c);
  const ours = agent === 'us' || agent === 'ours' || agent === 'colleague' || c.subject.head === 'there';
  const plural = c.subject.kind === 'thing' && /s$/.test(c.subject.text);
  return (ours || plural) && !c.verb.negative && HEAPS.test(c.rest);
};

const CROWD = /\b(?:party|coach ?load|bus ?load|crowd|coach|group|queue|half of \w+)\b/i;
const ARRIVES = /^(?:turn|walk|come|arrive|pour|descend|show|roll|pile)$/;
/** "A wedding party of ninety walked in." */
const crowd = ({ subject, verb, rest }: Clause): boolean =>
  /^(?:a|an|half|two|three|several)\b/i.test(subject.text) &&
  CROWD.test(subject.text) &&
  verb.tense === 'past' &&
  !verb.negative &&
  ARRIVES.test(verb.lemma) &&
  / (?:up|in|out of nowhere|without|unannounced|at once)\b/.test(rest);

const TIED =
  /\b(?:tied up|booked (?:solid|up)|run ragged|out on jobs|(?:rushed|run) off (?:our|their|his|her|my) feet)\b/;
/** "All of our fitters are tied up." */
const tiedUp = (c: Clause, low: string): boolean => {
  const { agent } = rolesOf(c);
  const ours =
    agent === 'us' || agent === 'colleague' || agent === 'nobody' || /\b(?:our|of us)\b/.test(c.subject.text);
  return (
    ours &&
    c.subject.kind !== 'you' &&
    c.verb.tense !== 'future' &&
    TIED.test(low.slice(c.verb.span.start, c.span.end))
  );
};

/** The load on us is put forward as the cause. */
export const pleadsLoad = (c: Clause, low: string): boolean =>
  stated(c) && (badSeason(c) || swamped(c) || crowd(c) || tiedUp(c, low));

export const SHORT = [
  re`(?<hit>\b(?:(?:one|two|three|four|five|half|several|some|most|many|\d+) (?:of (?:our|my|the) )?(?:\w+ ){0,2})?(?:rang|called|phoned|calling|ringing) in (?:sick|ill)\b)`,
  re`(?<hit>\b(?:we(?:'re| are| were|'ve been)|i(?:'m| am| was)) (?:\w+ )?(?:(?:one|two|three|four|five|\d+|a few|several) (?:people|staff|hands|drivers|\w+ers|members) (?:short|down)|(?:short|down) (?:of )?(?:by )?(?:one|two|three|four|five|\d+|a few|several|staff|people|hands|drivers|\w+ers)\b)[^.!?,;]{0,20})`,
  re`(?<hit>\b(?:in|during|over|at) (?:the |our )?(?:peak|busy|busiest) (?:weeks?|months?|days|hours|times?|periods?|season)\b)`,
  re`(?<hit>\b(?:are|were|been|is) (?:all |simply |completely )?(?:rushed|run) off (?:their|his|her) feet\b)`,
];
