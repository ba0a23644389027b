import { overlaps } from '../text';
import type { Carried, Finding, Span } from '../types';

/** Where a passage of a letter stands in a draft: all of it, and its own words between what was filled in. */
export type Standing = { readonly carried: Carried; readonly span: Span; readonly own: readonly Span[] };

/** What is filled into one blank is no longer than that. */
const LONGEST_VALUE = 600;

/** The passages that still stand as they were put in, whatever was filled into their blanks. */
export function standingIn(text: string, all: readonly Carried[]): Standing[] {
  return all.flatMap((carried) => {
    const own = findInOrder(text, carried.words);
    const [first, last] = [own?.[0], own?.at(-1)];
    return own && first && last ? [{ carried, span: { start: first.start, end: last.end }, own }] : [];
  });
}

/**
 * The words one after the other, each as near as it gets to the longest of them, which stands nowhere else; null where
 * one is gone or was changed.
 */
function findInOrder(text: string, words: readonly string[]): Span[] | null {
  const longest = words.reduce((best, one, at) => (one.length > (words[best]?.length ?? 0) ? at : best), 0);
  const anchor = placesOf(text, words[longest] ?? '')[0];
  if (!anchor) return null;
  const found = [anchor];
  for (const one of words.slice(0, longest).reverse()) {
    const next = found[0] as Span;
    const place = placesOf(text.slice(0, next.start), one).at(-1);
    if (!place || next.start - place.end > LONGEST_VALUE) return null;
    found.unshift(place);
  }
  for (const one of words.slice(longest + 1)) {
    const { end } = found.at(-1) as Span;
    const place = placesOf(text.slice(end, end + LONGEST_VALUE + one.length), one)[0];
    if (!place) return null;
    found.push({ start: end + place.start, end: end + place.end });
  }
  return found;
}

/** Wherever the words stand, however their spaces are written. */
function placesOf(text: string, words: string): Span[] {
  if (words === '') return [];
  const pattern = new RegExp(words.split(/\s+/).map(escaped).join('\\s+'), 'g');
  return [...text.matchAll(pattern)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
}

const escaped = (word: string): string => word.replace(/[\^$\\.*+?()[\]{}|/]/g, '\\$&');

/** A letter's own words are not underlined; what was filled into them is, and so are its blanks. */
export const isOurWords = (finding: Finding, standing: readonly Standing[]): boolean =>
  finding.rule !== 'unfilled-blank' &&
  standing.some(
    ({ span, own }) => own.some((one) => overlaps(one, finding.span)) && covers(span, finding.span),
  );

const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
