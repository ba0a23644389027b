import type { Part } from '../model';
import { ownership } from './ownership';

/** In the order in which a good apology mostly goes. */
export const PARTS: readonly Part[] = [ownership];
