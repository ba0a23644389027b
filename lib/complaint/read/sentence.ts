import { among } from '../../analysis/lexicon/classes';
import { CREW } from '../../analysis/lexicon/nouns';
import type { Piece } from './pieces';

/** Where a sentence that goes on could as well have ended. */
const TAIL =
  /\s*(?:[;(–—"“]|,(?!\d| (?:and|or) \w+ (?:at|on|in|of)\b)|\s-\s|\bor (?:by|on|in|at)\b|\b(?:because|due to|even (?:though|tho)|although|though|whereas|as though|so (?:that|the|i|we|my)|which|stating|when one of|and (?:asked|said|told|i|we|my|it|they|then|also)|but)\b)/gi;
const LEAST_WORDS = 4;
export const count = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** Up to its first stop that leaves a sentence behind. */
export function shortened(text: string): string {
  for (const tail of text.matchAll(TAIL)) {
    const head = text.slice(0, tail.index).trim();
    if (count(head) >= LEAST_WORDS) return head;
  }
  return text;
}

const PRONOUNS: ReadonlySet<string> = new Set(['it', 'they', 'this', 'that', 'these', 'those', 'he', 'she']);

/** What "it" is, by the last thing that was told of: "my parcel"; nobody is an "it". */
export function thingOf({ main }: Piece): string | null {
  if (!main) return null;
  const { text, head, kind } = main.subject;
  const named =
    text !== '' && !PRONOUNS.has(head) && !/^(?:i|we|you|he|she|there|nobody)(?:['’]\w+)?$/i.test(text);
  if (among(CREW, head)) return null;
  if (named && (kind === 'us' || /^(?:the|this)\b/i.test(text)) && count(text) <= 4) return text;
  const object = main.object;
  if (object && /^(?:my|our|a|an|the)\b/i.test(object.text) && count(object.text) <= 4)
    return object.text.replace(/^(?:an?|the)\b/i, 'the');
  return null;
}

const PERSON = /^(?:@|(?:i|we|you|he|she|it|they|there|nobody|no one)\b)/i;
const DUMMY =
  /^it (?:takes|took|is|was|has been|does ?n[o']t|seems|appears|would be|'s)\b.*\b(?:to|that|since|for \w+ to)\b/i;
const WHEN = /^(?:when(?:ever)?|every ?time|each time|while)\b/i;

const NAMED_BEFORE = /(?:\b(?:the |my |our |your )?(?:\p{Lu}[\w&]* ){1,3}|\b(?:the|my|our|your|this|a) )$/u;
/** "The US bank": what belongs to a subject that the reader found too short; "In June we" belongs to no "we". */
function leftwards(text: string, from: number): number {
  if (PERSON.test(text.slice(from))) return from;
  const before = NAMED_BEFORE.exec(text.slice(0, from))?.[0] ?? '';
  return from - before.length;
}

const JOINED =
  /^(?:(?:and|but|so|or|then|because|just|still|also|always|never|only|not|now)\b[\s,]*|@\w+[\s,]*)*$/i;
/** "Keeps crashing", "is not possible to change": a thing is told of, and what it is was said before. */
const OF_A_THING = /^(?:is|isn't|was|wasn't|has|hasn't|does|doesn't|[a-z]+(?:[^s'ui]s|sses|ches|shes))$/i;
const ADVERB = /\b(?:never|still|not|also|only|just|even)\s+$/i;
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A subject that is left out is the customer, the thing, or that of the clause before; where one stands there unread, nothing is put. */
function withSubject(p: Piece, from: number, before: Piece | undefined, it: string | null): string {
  const lead = p.text.slice(0, from);
  if (!JOINED.test(lead) || p.main?.mood === 'command') return p.text;
  const rest = p.text.slice(from);
  const asSaid = p.follows ? (before?.main?.subject.text ?? '') : '';
  const verb = rest.split(/\s/)[0] ?? '';
  const theirs = /^(?:i|we)\b/i.test(asSaid);
  if (OF_A_THING.test(verb) && (asSaid === '' || (theirs && !/^was/i.test(verb))))
    return `${DUMMY.test(`it ${rest}`) ? 'it' : (it ?? 'it')} ${lowered(rest)}`;
  const subject = asSaid === '' || theirs ? 'I' : /^it$/i.test(asSaid) && it ? it : asSaid;
  return `${subject.replace(/['’]\w+$/, '')} ${ADVERB.exec(lead)?.[0] ?? ''}${lowered(rest)}`;
}

/** The words of a piece from its subject on, what it waited for behind. */
export function whole(p: Piece, before: Piece | undefined, it: string | null): string {
  const { main, text } = p;
  if (!main) return text;
  const inPiece = (at: number) => at + p.at - p.span.start;
  // "Sooo @shop cancelled my order": the name called is who did it.
  const at = inPiece(main.subject.span.start) + Math.max(0, main.subject.text.lastIndexOf('@'));
  if (main.subject.text === '' || at < 0)
    return withSubject(p, Math.max(0, inPiece(main.verb.span.start)), before, it);
  const from = leftwards(text, at);
  const rest = text.slice(from).replace(/[\s.!?…,;]+$/, '');
  const first = text
    .slice(0, from)
    .replace(/^(?:and|but|so)\s+/i, '')
    .replace(/[\s,]+$/, '');
  const said = it && /^it\b/i.test(rest) && !DUMMY.test(rest) ? `${it}${rest.slice(2)}` : rest;
  return WHEN.test(first) ? `${shortened(said)} ${first.charAt(0).toLowerCase()}${first.slice(1)}` : said;
}
