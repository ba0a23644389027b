import { span } from '../../text';
import type { Heard, Span } from '../../types';
import type { Asking, Maker } from './model';

type Fact = { readonly words: string; readonly from: number };
type Told = (heard: Heard, before: string, start: number) => readonly Fact[];

const sliced = (heard: Heard, spans: readonly Span[]) =>
  spans.map(({ start, end }) => heard.text.slice(start, end));
const at = (from: number) => (words: string) => ({ words, from });

const WE = /\bwe $/i;
const LEFT_YOU = /\b(?:that|it) (?:left|cost|meant)(?: you)? $/i;
const TO_COME = /\b(?:will|'ll|shall|by|until|before|within)\b[^.!?]*$/i;

/** What stands behind “we” is what we did; elsewhere it is the whole clause. */
const ofUs: Told = ({ ours }, before, start) => {
  if (!ours) return [];
  if (!WE.test(before)) return [{ words: ours, from: start }];
  const deed = /^we (.+)$/is.exec(ours)?.[1];
  // “We [what we did]” takes a deed of ours; what came over the customer takes our place.
  return [deed ? { words: deed, from: start } : { words: ours, from: start - 'we '.length }];
};

/** “I know that left you [what it meant]” becomes “I know you had to take the day off”. */
const ofThem: Told = ({ effectOurs }, before, start) => {
  const lead = LEFT_YOU.exec(before)?.[0].length ?? 0;
  return effectOurs.filter((one) => lead > 0 || /^you\b/.test(one)).map(at(start - lead));
};

/** What a blank asks for, by its label, and where the customer's message tells it. */
const ASKS: readonly (readonly [label: RegExp, told: Told])[] = [
  [/\b(?:meant|effect|cost)\b/i, ofThem],
  [/\b(?:we did|went wrong|happened|failed)\b/i, ofUs],
  [
    /\b(?:order|ticket|booking|reference|invoice|case)\b|\bnumber\b/i,
    (heard, _, start) => sliced(heard, heard.refs).map(at(start)),
  ],
  [/\b(?:amount|sum)\b/i, (heard, _, start) => sliced(heard, heard.amounts).map(at(start))],
  [
    /^(?:the )?(?:date|day|when)\b/i,
    (heard, before, start) => (TO_COME.test(before) ? [] : sliced(heard, heard.when).map(at(start))),
  ],
];

function factsFor({ facts, hit, complaint }: Asking): readonly Fact[] {
  if (!complaint) return [];
  const told = ASKS.find(([label]) => label.test(facts.text.slice(hit.start, hit.end)))?.[1];
  return told?.(complaint, facts.low.slice(0, hit.start), hit.start) ?? [];
}

/** The customer's own fact for a blank, the nth of them; null where their message tells none. */
export const factAt =
  (nth: number): Maker =>
  (ask) => {
    const fact = factsFor(ask)[nth];
    return fact ? { span: span(fact.from, ask.hit.end), words: fact.words, theirs: [fact.words] } : null;
  };
