import type { Letter } from '../../types';
import { sample } from './sample';

/** Every letter we bring, in the order in which they are offered. */
export const LETTERS: readonly Letter[] = [sample];
