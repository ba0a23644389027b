import type { Content } from '../types';
import type { Remedy } from './remedies';

const NUMBERS = ['', 'one way', 'two ways', 'three ways'];

/** Two or three remedies as a choice: what speaks for and against each, and the question what would settle it. */
export function composeChoice(remedies: readonly Remedy[]): Content {
  const options = remedies.flatMap(({ option }) => option ?? []);
  return [
    said(`There are ${NUMBERS[options.length] ?? 'several ways'} to make up for it, and you choose:`),
    {
      kind: 'list',
      items: options.map(({ name, pro, con }) => [
        { text: `${name}:`, bold: true },
        { text: ` ${pro}, but ${con}.` },
      ]),
    },
    said('Which of these would settle it for you? If it is something else, tell me.'),
  ];
}

export const said = (text: string): Content[number] => ({ kind: 'paragraph', runs: [{ text }] });
