import type { Passage } from '../types';
import { type ParsedBlock, type Piece, parse } from './parse';

/** A passage's own words, as they stand between its blanks, in order. */
export function fixedWords({ text }: Pick<Passage, 'text'>): string[] {
  const words: string[] = [];
  let goesOn = false;
  const take = (pieces: readonly Piece[]): void => {
    for (const piece of pieces) {
      if (piece.kind === 'blank') goesOn = false;
      else if (goesOn) words.push((words.pop() ?? '') + piece.text);
      else {
        words.push(piece.text);
        goesOn = true;
      }
    }
    // Editors part lines as they like.
    goesOn = false;
  };
  for (const block of parse(text)) for (const line of linesOf(block)) take(line);
  return words.map((one) => one.trim()).filter((one) => /\p{L}/u.test(one));
}

const linesOf = (block: ParsedBlock): readonly (readonly Piece[])[] =>
  block.kind === 'list' ? block.items : [block.pieces];
