import { notOurDoing, requestsOnly, tellsOfFate } from '../../analysis/customer';
import { FAILURE } from '../../analysis/due';
import { rolesOf } from '../../analysis/grammar/roles';
import { LAPSES } from '../../analysis/lexicon/verbs';
import { complains } from '../../analysis/speaks/complains';
import type { Fault } from '../../types';
import { type Judged, SURELY } from './judged';
import { moodOf } from './mood';
import { LEARNED, likely, type Weights } from './weigh';

export const FAULTS: readonly Fault[] = ['ours', 'third', 'customer', 'none'];

const OWN_DOING =
  /\b(?:my (?:own )?(?:mistake|fault|bad|error)|(?:completely|all|entirely) on me|i (?:\w+ )?(?:accidentally|mistakenly|stupidly)|(?:i|but) (?:\w+ )?(?:forgot to|misread|mistyped|typed|put) (?:the wrong|in)?|by (?:my )?mistake|oops)\b/;
const STEPS = 5;
const step = (chance: number, steps = STEPS): number => Math.min(steps - 1, Math.floor(chance * steps));
const few = (n: number): string => (n > 3 ? 'many' : String(n));

const SOMEBODY =
  /^(?:some(?:one|body)|an? \w+|(?:the|my|our) (?:\w+ )?(?:thief|thieves|hacker|scammer|caller|neighbou?r|bank|landlord))\b/;
/** A stranger, another firm or the weather acts; "your courier" is one of ours. */
const byStranger = ({ piece: { main }, traits }: Judged): boolean =>
  main !== null && (traits.includes('who outsider') || SOMEBODY.test(main.subject.text.toLowerCase()));
const IN_ERROR = /\b(?:wrong|by mistake|accident(?:al)?ly|in error|instead of)\b/;
/** The customer tells of a slip of their own. */
const bySlip = ({ piece: { main, low }, side }: Judged): boolean =>
  main !== null &&
  side === 'customer' &&
  !main.verb.passive &&
  !main.verb.negative &&
  main.verb.tense === 'past' &&
  (LAPSES.has(main.verb.lemma) || (IN_ERROR.test(low) && rolesOf(main).deed === 'deed'));

/** Finer than the others: between one and two of a hundred pieces lies much. */
const FINE = 10;

/** What of a message tells whose doing it was. `told` are its pieces as they were judged. */
export function faultTraits(text: string, told: readonly Judged[]): string[] {
  const low = text.toLowerCase().replace(/[‘’]/g, "'");
  const problems = told.filter(({ kind }) => kind === 'problem');
  const [top] = told.toSorted((a, b) => b.problem - a.problem);
  const { good, bad } = moodOf(low);
  const is = (name: string, so: boolean): string[] => (so ? [name] : []);
  const ofUs = problems.some(({ side, piece }) => side === 'us' || /\byou(?:r|rs)?\b/.test(piece.low));
  const fate = tellsOfFate(low);
  const any = (trait: string) => told.some(({ traits }) => traits.includes(trait));
  return [
    'bias',
    `problems ${few(problems.length)}`,
    `wishes ${few(told.filter(({ kind }) => kind === 'wish').length)}`,
    `surest ${step(top?.problem ?? 0)}`,
    `expected ${few(Math.round(told.reduce((n, { problem }) => n + problem, 0)))}`,
    `share ${step(problems.length / Math.max(1, told.length))}`,
    `any ${step(1 - told.reduce((none, { problem }) => none * (1 - problem), 1), FINE)}`,
    ...is(
      'by us',
      problems.some(({ side }) => side === 'us'),
    ),
    ...is(
      'their things',
      problems.some(({ piece }) => piece.main?.subject.kind === 'us'),
    ),
    ...is('of you', /\b(?:you|your)\b/.test(low)),
    ...is('fate', fate),
    ...is('fate without us', fate && !ofUs),
    ...is('a stranger', told.some(byStranger)),
    ...is('a stranger without us', told.some(byStranger) && !ofUs),
    ...is('a slip', told.some(bySlip)),
    ...is('a slip without us', (told.some(bySlip) || OWN_DOING.test(low)) && !ofUs),
    ...is('nobody of ours', !ofUs),
    ...is('fate alone', notOurDoing(low, FAILURE)),
    ...is('own doing', OWN_DOING.test(low)),
    ...is('asks only', requestsOnly(low)),
    ...is('complains', complains(low, null)),
    ...is('praises', good > bad),
    ...is('praises much', good > 2 * bad + 3),
    ...is('very bad', any('very bad')),
    ...is('thanks', /\b(?:thanks|thank you|thx)\b/.test(low)),
    ...is(
      'effects',
      told.some(({ kind }) => kind === 'effect'),
    ),
  ];
}

/** From here on it was ours, though something else be likelier; what we say of it asks more. */
const LEAST_OURS = 0.45;

/** Something that is not as it should be, or is asked for; who only tells what we did for them complains of nothing. */
const HARM =
  /^(?:no|bad|very bad|failed|fault noun|refuses|cannot|persists|had to|desire|requests|polite|asks|felt|meant)$/;
const tellsHarm = ({ traits, problem }: Judged): boolean =>
  problem >= SURELY || traits.some((trait) => HARM.test(trait));

const ANYBODY = /^(?:some(?:one|body)|(?:the |a )?(?:thief|thieves|burglars?|hackers?|scammers?))$/;
/** "Somebody stole my bag": what it is about was done by somebody of whom nothing says that they were one of us. */
const byAnybody = (told: readonly Judged[]): boolean => {
  const [top] = told.toSorted((a, b) => b.problem - a.problem);
  const main = top?.piece.main;
  if (!top || !main || main.verb.tense !== 'past' || main.verb.passive) return false;
  return ANYBODY.test(main.subject.text.toLowerCase()) && !/\byou(?:r|rs)?\b/.test(top.piece.low);
};

/** Whose doing it was, as far as the customer tells, and how likely that is. */
export function faultOf(
  text: string,
  told: readonly Judged[],
  weights: Weights = LEARNED.fault,
): { readonly fault: Fault; readonly sure: number } {
  const chances = likely(weights, faultTraits(text, told), FAULTS.length);
  const [ours = 0, ...others] = chances;
  if (byAnybody(told) && !told.some(({ kind, side }) => kind === 'problem' && side === 'us'))
    return { fault: 'third', sure: 1 - ours };
  const sure = ours >= LEAST_OURS && told.some(tellsHarm) ? ours : Math.max(...others);
  return { fault: FAULTS[chances.indexOf(sure)] ?? 'none', sure };
}
