import { browser } from 'wxt/browser';
import type { Tone } from '../types';

/** How the agent uses letters, on this machine only. */
export type LetterHabits = {
  /** The tone last chosen: a letter that is opened for the first time begins in it. */
  readonly tone: Tone;
  /** How often each letter went out, by id, and when last (milliseconds). */
  readonly uses: Readonly<Record<string, { readonly times: number; readonly last: number }>>;
  /** How often each was offered in an empty reply and waved away since it was last used, by id. */
  readonly declined: Readonly<Record<string, number>>;
};

const KEY = 'letter-habits';
const NONE: LetterHabits = { tone: 'warm', uses: {}, declined: {} };
const TONES: readonly unknown[] = ['warm', 'plain', 'brief'];

/** What is stored may be of another version: whatever is not as it should be counts as never having been. */
export async function loadHabits(): Promise<LetterHabits> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  if (typeof stored !== 'object' || stored === null) return NONE;
  const { tone, uses, declined } = stored as Partial<Record<keyof LetterHabits, unknown>>;
  return {
    tone: TONES.includes(tone) ? (tone as Tone) : NONE.tone,
    uses: Object.fromEntries(entriesOf(uses).filter(isCount)),
    declined: Object.fromEntries(entriesOf(declined).filter(isTimes)),
  };
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

const isTimes = (entry: [string, unknown]): entry is [string, number] => Number.isSafeInteger(entry[1]);

function isCount(entry: [string, unknown]): entry is [string, { times: number; last: number }] {
  const { times, last } = (entry[1] ?? {}) as Partial<Record<'times' | 'last', unknown>>;
  return Number.isSafeInteger(times) && Number.isFinite(last);
}

const save = (habits: LetterHabits): Promise<void> => browser.storage.local.set({ [KEY]: habits });

export async function rememberTone(tone: Tone): Promise<void> {
  await save({ ...(await loadHabits()), tone });
}

/** The letter went out once more. `now`: milliseconds. */
export async function countUse(letter: string, now: number): Promise<void> {
  const habits = await loadHabits();
  const times = (habits.uses[letter]?.times ?? 0) + 1;
  const { [letter]: _, ...declined } = habits.declined;
  await save({ ...habits, uses: { ...habits.uses, [letter]: { times, last: now } }, declined });
}

/** The letter was offered and not wanted. */
export async function countDecline(letter: string): Promise<void> {
  const habits = await loadHabits();
  const times = (habits.declined[letter] ?? 0) + 1;
  await save({ ...habits, declined: { ...habits.declined, [letter]: times } });
}
