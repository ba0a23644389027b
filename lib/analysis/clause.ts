import { span } from '../text';
import type { Span } from '../types';
import type { Clause } from './grammar/model';
import type { Facts } from './model';

/** Where one main clause ends and the next begins. */
const JOINT =
  /[;:–—…]|\s-{1,2}\s|,?\s(?:and|so|but)\s(?=(?:i|we|you|it|they|i'm|we're|i'll|we'll|i've|we've|please|thank|our|your|the|because|due|owing|with (?:half|most|many|so)|as per|under|unfortunately|bear|hang|kindly|allow|give|hold|wait|stay|sit|thx)\b)|,?\sand\s(?<!\b(?:sorry|apolog\w+)\b[^.!?]{0,60})(?=(?:(?:so|very|really|truly)\s)?(?:sorry|apolog\w+)\b)|,\s(?:but|however|though|although|yet)\s/g;
const OPENING = /^(?:[\s*•-]*(?:hi|hello|hey|dear|oh|ok|okay)\b[^,.!?]{0,30}[,!]?\s+|[\s,!]+)/;
/** A hit may begin with the word that joins it, which stays. */
const OPENER = /^,?\s*(?:and|so)\s+/;
const CLOSING = /[\s.!?,…]+$/;

type Read = Pick<Facts, 'low' | 'clauses'>;

/** "note that fees, postage and costs are …": a list has its "and", too. */
const LISTS = /^ that [^,]+,/;
/** Where a second half with a subject of its own begins: "… and [the courier lost it]". */
function halves({ low, clauses }: Read): Span[] {
  const listed = (c: Clause, i: number) =>
    c.subject.kind === 'thing' && LISTS.test(low.slice(clauses[i - 1]?.verb.span.end ?? 0, c.span.start));
  return clauses
    .filter((c, i) => !listed(c, i))
    .filter((c) => (c.opener === 'and' || c.opener === 'so') && c.subject.span.start > c.span.start)
    .map((c) => span(low.slice(0, c.span.start).trimEnd().replace(/,$/, '').length, c.subject.span.start));
}

function around(facts: Read, hit: Span): Span {
  const { low } = facts;
  const from = hit.start + (OPENER.exec(low.slice(hit.start, hit.end))?.[0].length ?? 0);
  let start = OPENING.exec(low)?.[0].length ?? 0;
  if (start > hit.start) start = 0;
  let end = low.length - (CLOSING.exec(low)?.[0].length ?? 0);
  const stops = [...low.matchAll(JOINT)].map((m) => span(m.index, m.index + m[0].length));
  const joints = /\s(?:and|so)\s/.test(low) ? [...stops, ...halves(facts)] : stops;
  for (const joint of joints) {
    if (joint.end <= from) start = Math.max(start, joint.end);
    else if (joint.start >= hit.end) end = Math.min(end, joint.start);
  }
  // The space before a dash is the dash's.
  const last = low.slice(0, end).trimEnd().length;
  return span(Math.min(start, from), Math.max(last, hit.end));
}

const known = new WeakMap<Read, Map<string, Span>>();

/** The whole clause of a sentence that holds the span: what a rewrite puts new words for. Kept with the sentence's facts. */
export function clauseAround(facts: Read, hit: Span): Span {
  const clauses = known.get(facts) ?? new Map<string, Span>();
  known.set(facts, clauses);
  const place = `${hit.start} ${hit.end}`;
  const found = clauses.get(place) ?? around(facts, hit);
  clauses.set(place, found);
  return found;
}
