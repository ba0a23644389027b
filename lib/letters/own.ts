import type { Blank, Letter, OwnLetter, Passage } from '../types';
import { blankCalled } from './known-blanks';

/** In an own letter a blank is written by its label: `{{what we did}}`. */
const BLANK = /\{\{([^{}\n]{1,60})\}\}/g;

export const idOf = (label: string): string => {
  const slug = label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return /^[a-z]/.test(slug) ? slug : `blank-${slug || 'x'}`;
};

/** The passages with their blanks by id, and the blanks: those known keep their kind and example. */
export function readBlanks(
  passages: readonly Passage[],
  known: readonly Blank[],
): Pick<Letter, 'passages' | 'blanks'> {
  const blanks = new Map<string, Blank>();
  const withIds = passages.map((passage) => ({
    ...passage,
    text: passage.text.replace(BLANK, (_, written: string) => {
      const label = written.trim();
      const old = known.find((blank) => nameOf(blank, known) === label);
      const blank = old ?? blankCalled(label, idOf(label));
      blanks.set(blank.id, blank);
      return `{{${blank.id}}}`;
    }),
  }));
  return { passages: withIds, blanks: [...blanks.values()] };
}

/** A passage's text as it is edited: blanks by their labels. */
export const byLabel = (text: string, blanks: readonly Blank[]): string =>
  text.replace(BLANK, (whole, id: string) => {
    const blank = blanks.find((one) => one.id === id);
    return blank ? `{{${nameOf(blank, blanks)}}}` : whole;
  });

/** By its label; two that share a label are told apart by their ids. */
const nameOf = ({ id, label }: Blank, all: readonly Blank[]): string =>
  all.some((other) => other.id !== id && other.label === label) ? id : label;

type Start = { readonly id: string; readonly now: Date };

/** A letter of one's own, made from one that is there: a copy of the team's is no longer the team's. */
export const ownFrom = ({ title, when, blanks, passages }: Letter, { id, now }: Start): OwnLetter => ({
  id,
  title,
  when,
  blanks,
  passages,
  tags: [],
  pinned: false,
  changed: now.toISOString(),
});

/** From plain text, whose empty lines part the passages. */
export function ownFromText(title: string, text: string, start: Start): OwnLetter {
  const passages = text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part, index) => newPassage(index, part.trim()));
  return ownFrom({ id: '', title, when: '', ...readBlanks(passages, []) }, start);
}

export const newPassage = (index: number, text: string): Passage => ({
  id: `p${index + 1}`,
  part: 'own',
  text,
  annotation: { lead: '', text: '' },
});
