import type { Gap } from '../types';
import { taggedInContext } from './parse';

const LABELS: readonly (readonly [tag: string, label: string])[] = [
  ['ProperNoun', 'name'],
  ['Money', 'amount'],
  ['Date', 'date'],
  ['Time', 'time'],
  ['Value', 'number'],
];
/** Ticket, order and phone numbers, which are words to the tagger. */
const NUMBER = /^[#\w-]*\d[\w-]*$/;

/** The names, numbers and days of a draft, neighbours of one kind joined. */
export function gaps(text: string): Gap[] {
  const words = taggedInContext(text).map(({ start, end, tags }) => {
    const word = text.slice(start, end);
    return { span: { start, end }, word, label: labelOf(word, tags) };
  });
  // At the start of a sentence the tagger takes a name for a noun.
  const names = new Set(words.filter(({ label }) => label === 'name').map(({ word }) => word));
  const found: Gap[] = [];
  for (const { span, word, label = names.has(word) ? 'name' : undefined } of words) {
    const last = found.at(-1);
    if (label === undefined || word === '') continue;
    if (last?.label === label && /^[ ,]*$/.test(text.slice(last.span.end, span.start)))
      found[found.length - 1] = { label, span: { start: last.span.start, end: span.end } };
    else found.push({ label, span });
  }
  return found;
}

function labelOf(word: string, tags: ReadonlySet<string>): string | undefined {
  const label = LABELS.find(([tag]) => tags.has(tag))?.[1];
  if (label === 'name' && !/^\p{Lu}/u.test(word)) return undefined;
  return label ?? (NUMBER.test(word) ? 'number' : undefined);
}
