/** What a restless writer does, drawn from a seed: the same seed gives the same actions. */

export type Action =
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'keys'; readonly keys: readonly string[] }
  | { readonly do: 'scroll' | 'blur' | 'dismiss' | 'apply' | 'insert' };

const WORDS = [
  'Hello Ana. ',
  'Sorry if it broke. ',
  'Sorry for any inconvenience. ',
  'Mistakes were made. ',
  'It left. ',
  'ça va — “so”, ',
  '  two ',
  'a',
  'on Monday',
  '1.5, ',
];

/** Keys of one press are joined by `+`. */
const COPIED: readonly string[] = ['Shift+Home', 'Control+c', 'ArrowRight', 'Control+v'];
/** So that the first paste finds the same in every run: the browser keeps what the run before copied. */
const FIRST: readonly Action[] = [
  { do: 'type', text: 'Hello Ana. ' },
  { do: 'keys', keys: COPIED },
];

const KEYS: readonly (readonly string[])[] = [
  ['Enter'],
  ['Backspace'],
  ['Backspace', 'Backspace', 'Backspace'],
  ['Delete'],
  ['ArrowLeft', 'ArrowLeft'],
  ['ArrowRight'],
  ['ArrowUp'],
  ['Home'],
  ['End'],
  ['Control+Home'],
  ['Control+End'],
  COPIED,
  ['Shift+End', 'Control+x', 'Control+v'],
  // The reply is sent, and the next one begun: drafts stay as long as drafts are.
  ['Control+a', 'Delete'],
];

/**
 * Where an undo step begins depends on when browser and editor came to rest: two runs of the same keys may differ
 * in it, also without us. So only the run with writes undoes, which is compared with itself.
 */
const UNDO: readonly (readonly string[])[] = [['Control+z'], ['Control+z', 'Control+y']];

const RARE = ['scroll', 'blur', 'dismiss'] as const;
const WRITES = ['apply', 'insert'] as const;

/** `writes`: whether rewrites are applied and letters inserted among it. */
export function actionsFrom(seed: number, count: number, writes: boolean): Action[] {
  const random = randomFrom(seed);
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const keys = writes ? [...KEYS, ...UNDO] : KEYS;
  const drawn = Array.from({ length: count - FIRST.length }, (): Action => {
    const luck = random();
    if (luck < 0.5) return { do: 'type', text: one(WORDS) };
    if (luck < 0.9) return { do: 'keys', keys: one(keys) };
    return { do: writes && luck < 0.95 ? one(WRITES) : one(RARE) };
  });
  return [...FIRST, ...drawn];
}

/** Mulberry32: small, and the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
