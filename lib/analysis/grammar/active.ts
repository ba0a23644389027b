import { span } from '../../text';
import type { Span } from '../../types';
import { FAULT } from '../lexicon/nouns';
import type { Clause } from './model';

/** Words in place of a span, by offsets of the sentence. */
export type Turned = { readonly span: Span; readonly words: string };

/** Participles that are not the plain past, too. */
const PAST: ReadonlyMap<string, string> = new Map(
  (
    'given:gave taken:took forgotten:forgot broken:broke written:wrote shown:showed chosen:chose stolen:stole driven:drove thrown:threw ' +
    'drawn:drew hidden:hid torn:tore done:did seen:saw mistaken:mistook frozen:froze withdrawn:withdrew undone:undid worn:wore shaken:shook'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
const HELPERS: ReadonlyMap<string, string> = new Map([
  ['was', ''],
  ['were', ''],
  ['got', ''],
  ["wasn't", "didn't"],
  ["weren't", "didn't"],
  ["didn't", "didn't"],
  ['has', 'have'],
  ['have', 'have'],
  ["hasn't", "haven't"],
  ["haven't", "haven't"],
  ['had', 'had'],
  ["hadn't", "hadn't"],
]);
const ADVERB = /^(?:still|never|now|then|already|just|also|only|sadly|somehow|once|twice|double|\w+ly)$/i;
const OBJECTS: ReadonlyMap<string, string> = new Map([
  ['they', 'them'],
  ['he', 'him'],
  ['she', 'her'],
]);
const RELATIVE = /\b(?:which|who|what|that)$/i;
/** A preposition that has lost its noun cannot follow another: "wasn't dealt with". */
const STRANDED = /^ (?:with|to|for|at|into|on|of|after|about)(?=[.,!?;]|$)/i;

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** "wasn't ever answered" with "we": "didn't ever answer"; null where it is no plain past or perfect. */
function activeVerb(verb: string, lemma: string): string | null {
  const [first = '', ...others] = words(
    verb
      .toLowerCase()
      .replace(/’/g, "'")
      .replace(/\bcannot\b/, "can't"),
  );
  const participle = others.pop();
  const not = others.includes('not');
  const helper = HELPERS.get(not ? `${first}n't` : first);
  if (helper === undefined || !participle) return null;
  const between = others.filter((word) => !/^(?:not|been|being|get|got)$/.test(word));
  if (!between.every((word) => ADVERB.test(word))) return null;
  const main =
    helper === '' ? (PAST.get(participle) ?? participle) : helper === "didn't" ? lemma : participle;
  return [helper, ...between, main].filter((word) => word !== '').join(' ');
}

const COMMON =
  /^(?:the|your|an?|some|any|all|both|each|every|this|that|these|those|my|our|their|its|it|you|they|he|she|one|two|three|four|five|several|many|most|part|parts|no|errors?|mistakes?)\b/i;
/** A sentence's first word becomes small inside of it, unless it is a name. */
const inside = (noun: string): string =>
  OBJECTS.get(noun.toLowerCase()) ??
  (COMMON.test(noun) ? noun.charAt(0).toLowerCase() + noun.slice(1) : noun);

/** "Your bag was left behind" becomes "We left your bag behind". */
function turnedRound(c: Clause, text: string): Turned | null {
  const { subject, verb } = c;
  const before = words(text.slice(subject.span.start, verb.span.start));
  const adverbs: string[] = [];
  while (ADVERB.test(before.at(-1) ?? '')) adverbs.unshift(before.pop() ?? '');
  const noun = before.join(' ');
  const active = activeVerb(text.slice(verb.span.start, verb.span.end), verb.lemma);
  if (!active || noun === '' || RELATIVE.test(noun) || STRANDED.test(text.slice(verb.span.end))) return null;
  return {
    span: span(subject.span.start, verb.span.end),
    words: ['We', ...adverbs, active, inside(noun)].join(' '),
  };
}

const MADE = /^(?:mistake|error|oversight|blunder|slip|slip-up|typo|miscalculation)$/;
const EXISTS: ReadonlyMap<string, string> = new Map([
  ['was', ''],
  ['were', ''],
  ['has been', 'have '],
  ['have been', 'have '],
  ["'s been", 'have '],
]);

/** "There was a mix-up with your seats" becomes "We caused a mix-up with your seats". */
function caused({ subject, verb, object }: Clause, text: string): Turned | null {
  const helper = EXISTS.get(text.slice(verb.span.start, verb.span.end).toLowerCase().replace('’', "'"));
  if (helper === undefined || !object || !FAULT.has(object.head.replace(/(?<=\w)s$/, ''))) return null;
  const made = MADE.test(object.head) ? 'made' : 'caused';
  return { span: span(subject.span.start, object.span.end), words: `We ${helper}${made} ${object.text}` };
}

/** Says who did it, in the writer's own words; null where the clause at the hit cannot be turned round. */
export function activeAt(clauses: readonly Clause[], text: string, hit: Span): Turned | null {
  const c = clauses.find(({ subject }) => subject.span.start === hit.start && subject.text !== '');
  if (!c || c.subject.span.start < c.span.start) return null;
  if (c.subject.head === 'there') return caused(c, text);
  return c.verb.passive && c.subject.kind !== 'us' ? turnedRound(c, text) : null;
}
