import { blankFor, blanksIn } from '../text';
import type { Blank, Block, Content, Letter, Passage, Run, Values } from '../types';
import { type ParsedBlock, type Piece, parse } from './parse';

type Choice = { readonly off?: readonly string[] };

/**
 * The letter with its blanks filled. A value arrives as the text it is, never as markup; a required blank that
 * is empty becomes `[its label]`, an optional one its fallback. `off`: ids of optional passages left out.
 */
export function fill(letter: Letter, values: Values, { off = [] }: Choice = {}): Content {
  const blanks = new Map(letter.blanks.map((blank) => [blank.id, blank]));
  const write = (piece: Piece): Run => {
    const text = piece.kind === 'words' ? piece.text : wordsFor(piece.id, blanks.get(piece.id), values);
    const href = piece.kind === 'words' ? piece.href : undefined;
    return { text, ...(piece.bold && { bold: true }), ...(href !== undefined && { href }) };
  };
  return passagesIn(letter, off).flatMap(({ text }) => parse(text).map((block) => fillBlock(block, write)));
}

/** The required blanks that are still empty, in the order in which they stand, each once. */
export function emptyBlanks(letter: Letter, values: Values, { off = [] }: Choice = {}): Blank[] {
  const text = passagesIn(letter, off)
    .map((passage) => passage.text)
    .join('\n');
  const at = ({ id }: Blank) => text.indexOf(`{{${id}}}`);
  return letter.blanks
    .filter((blank) => blank.required && at(blank) >= 0 && isEmpty(values[blank.id]))
    .sort((a, b) => at(a) - at(b));
}

/** How many blanks stand in the letter's own words that are none of its fields: what a tool's import left, or a hand wrote. */
export function strayBlanks(letter: Letter, { off = [] }: Choice = {}): number {
  const words = passagesIn(letter, off).flatMap(({ text }) => parse(text).flatMap(piecesOf));
  return words.reduce((sum, piece) => sum + (piece.kind === 'words' ? blanksIn(piece.text).length : 0), 0);
}

const piecesOf = (block: ParsedBlock): readonly Piece[] =>
  block.kind === 'list' ? block.items.flat() : block.pieces;

/** Each blank's own example, as values. */
export function examples(letter: Letter): Values {
  return Object.fromEntries(letter.blanks.map(({ id, example }) => [id, example]));
}

function passagesIn(letter: Letter, off: readonly string[]): Passage[] {
  return letter.passages.filter((passage) => !(passage.optional && off.includes(passage.id)));
}

function fillBlock(block: ParsedBlock, write: (piece: Piece) => Run): Block {
  return block.kind === 'list'
    ? { kind: 'list', items: block.items.map((pieces) => join(pieces.map(write))) }
    : { kind: 'paragraph', runs: join(block.pieces.map(write)) };
}

/** Neighbours of one style are one run, so that the editor gets no seams where blanks were. */
function join(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.bold === run.bold && last.href === run.href)
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined.filter(({ text }) => text !== '');
}

/** A blank that the letter does not know stays as it was written. */
function wordsFor(id: string, blank: Blank | undefined, values: Values): string {
  if (!blank) return `{{${id}}}`;
  const value = values[id];
  if (value !== undefined && !isEmpty(value)) return value.replace(/\r\n?/g, '\n');
  return blank.required ? blankFor(blank.label) : (blank.fallback ?? '');
}

const isEmpty = (value: string | undefined): boolean => value === undefined || value.trim() === '';
