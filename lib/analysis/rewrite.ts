import { blanksIn, replaceBlanks, shift, sliceOf, span } from '../text';
import type { Rewrite, Span } from '../types';
import { clauseAround } from './clause';
import { activeAt } from './grammar/active';
import { certainAt } from './grammar/certain';
import { holdsFact, keepsFacts } from './made/facts';
import type { Doc, Facts, Rule, Sentence, Suggestion } from './model';
import { once } from './remember';

/** Which words of a sentence go, and what comes in their place. */
type Put = readonly [Span, string];

const FIRST_PERSON = /^I\b/;
const JOINED = /(?:\b(?:and|but|so|because|that|which|while|as|yet|though|although)|[;–—])\s+$/i;

/** Suggestions begin with a capital: it stays where a sentence begins or the writer's words had one, but not behind "and". */
function cased(insert: string, old: string, before: string): string {
  const begins = before === '' || (/^\p{Lu}/u.test(old) && !JOINED.test(before));
  if (FIRST_PERSON.test(insert) || begins) return insert;
  return insert.charAt(0).toLowerCase() + insert.slice(1);
}

const BELONGS = /^ of [^,;:(]+?(?= (?:and|but|so|as|because)\b|[,;:(.!?]|$)/;
/** "We'll [shortly be sending it]" becomes "we'll be sending it by noon". */
function behindVerb({ text, clauses }: Facts, hit: Span, words: string): Put {
  const split = clauses.find(
    ({ verb }) => verb.span.start <= hit.end + 1 && hit.end < verb.span.end && text.charAt(hit.end) === ' ',
  );
  if (!split) return [hit, words];
  const object = Math.max(split.verb.span.end, split.object?.span.end ?? 0);
  // "Begin the process of booking by noon": what belongs to the object stays with it.
  const end = object + (BELONGS.exec(text.slice(object))?.[0].length ?? 0);
  return [span(hit.start, end), `${text.slice(hit.end + 1, end)} ${words}`];
}

/** The clause around a hit, as far as it holds nothing that must stay; null where it does. */
function clauseOnly(facts: Facts, hit: Span): Span | null {
  const { start, end } = clauseAround(facts, hit);
  const behind = facts.text.slice(hit.end, end);
  const stop = /[,(]/.exec(behind);
  const goesOn = stop !== null && facts.clauses.some((c) => c.verb.span.start > hit.end + stop.index);
  const last =
    stop && (goesOn || holdsFact(behind))
      ? hit.end + facts.text.slice(hit.end, hit.end + stop.index).trimEnd().length
      : end;
  const comma = facts.text.slice(start, hit.start).lastIndexOf(',');
  const spliced = facts.clauses.some((c) => Math.abs(c.span.start - hit.start) < 2);
  const lead = facts.text.slice(start, hit.start);
  const first =
    comma >= 0 && (spliced || holdsFact(lead, facts.text.slice(0, start))) ? start + comma + 1 : start;
  const from = first + (/^\s*/.exec(facts.text.slice(first))?.[0].length ?? 0);
  const lost = `${facts.text.slice(from, hit.start)}·${facts.text.slice(hit.end, last)}`;
  return holdsFact(lost.slice(1)) ? null : span(Math.min(from, hit.start), last);
}

function replaced(facts: Facts, hit: Span, suggestion: Exclude<Suggestion, { make: unknown }>): Put | null {
  if ('clause' in suggestion) {
    const place = clauseOnly(facts, hit);
    return place && [place, suggestion.clause];
  }
  if ('phrase' in suggestion) return [hit, suggestion.phrase];
  if ('adverb' in suggestion) return behindVerb(facts, hit, suggestion.adverb);
  if ('voice' in suggestion || 'mood' in suggestion) {
    const turned = 'voice' in suggestion ? activeAt(facts.clauses, facts.text, hit) : certainAt(facts, hit);
    return turned && [turned.span, turned.words];
  }
  if ('sentence' in suggestion) return [span(0, facts.text.length), suggestion.sentence];
  return null;
}

/** What was put where, by suggestion, sentence and hit: at the next pause of typing nearly all of it is the same. */
const known = once((_: Suggestion) => once((_: Facts) => new Map<string, Put | null>()));

function put(facts: Facts, hit: Span, suggestion: Exclude<Suggestion, { make: unknown }>): Put | null {
  const before = known(suggestion)(facts);
  const key = `${hit.start}-${hit.end}`;
  const found = before.get(key);
  if (found !== undefined) return found;
  const made = replaced(facts, hit, suggestion);
  before.set(key, made);
  return made;
}

const MOST = 3;

const isOpen = (one: Rewrite): boolean => one.kind === 'edit' && blanksIn(one.edit.insert).length > 0;

/** Really different ones, and at most three; what still has a blank comes behind what can be sent. */
function chosen(all: readonly Rewrite[]): Rewrite[] {
  const seen = new Set<string>();
  const edits = all.filter((one) => {
    if (one.kind !== 'edit') return false;
    const key = `${one.edit.span.start} ${replaceBlanks(one.edit.insert, () => '[]')}`;
    if (seen.has(key) || one.edit.insert === one.edit.expected) return false;
    seen.add(key);
    return true;
  });
  const ready = [...edits.filter((one) => !isOpen(one)), ...edits.filter(isOpen)];
  return [...ready.slice(0, MOST), ...all.filter(({ kind }) => kind === 'advice')];
}

/** The rewrites of a rule for one hit, given in offsets of its sentence. */
export function rewritesFor(
  rule: Pick<Rule, 'rewrites'>,
  doc: Pick<Doc, 'text' | 'sentences' | 'complaint' | 'options'>,
  s: Sentence,
  hit: Span,
): Rewrite[] {
  const { complaint, options } = doc;
  const edit = (inSentence: Span, words: string, theirs?: readonly string[]): Rewrite => {
    const place = shift(inSentence, s.start);
    const expected = sliceOf(doc.text, place);
    const insert = cased(words, expected, s.facts.text.slice(0, inSentence.start));
    return { kind: 'edit', edit: { span: place, expected, insert }, ...(theirs ? { theirs } : {}) };
  };
  const all = rule.rewrites.flatMap((suggestion): Rewrite[] => {
    if ('advice' in suggestion) return [{ kind: 'advice', text: suggestion.advice }];
    if ('make' in suggestion) {
      const made = suggestion.make({ facts: s.facts, hit, doc, start: s.start, complaint, options });
      const gone = made ? sliceOf(doc.text, shift(made.span, s.start)) : '';
      return made && keepsFacts(gone, made.words) ? [edit(made.span, made.words, made.theirs)] : [];
    }
    const one = put(s.facts, hit, suggestion);
    const kept = one && keepsFacts(sliceOf(doc.text, shift(one[0], s.start)), one[1]);
    return one && kept ? [edit(...one)] : [];
  });
  return chosen(all);
}
