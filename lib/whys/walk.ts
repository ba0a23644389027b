import { causeSentence } from './cause';
import type { Weak } from './judge';

/** From the problem to its cause: what was answered so far. */
export type Walk = {
  readonly problem: string | null;
  readonly whys: readonly string[];
  /** What was pointed out about the last answer; it is asked for again. */
  readonly weak: Weak | null;
  /** What stands in the field: an answer that was pointed out stays there to be mended. */
  readonly answer: string;
  /** The owned sentence, once the cause was found; the agent may change its words. */
  readonly sentence: string | null;
};

export const START: Walk = { problem: null, whys: [], weak: null, answer: '', sentence: null };

/** After five the cause is as deep as a letter can bear. */
export const MOST = 5;

/** Takes an answer that can stand, or keeps it in the field with what is weak about it. */
export function answered(walk: Walk, answer: string, weak: Weak | null): Walk {
  const said = answer.trim();
  if (weak) return { ...walk, answer: said, weak };
  const next = { ...walk, answer: '', weak: null };
  return walk.problem === null ? { ...next, problem: said } : { ...next, whys: [...walk.whys, said] };
}

/** Ends at the last answer; null while there is none. */
export function concluded(walk: Walk): Walk | null {
  const cause = walk.whys.at(-1);
  if (walk.problem === null || cause === undefined) return null;
  return { ...walk, weak: null, answer: '', sentence: causeSentence(walk.problem, cause) };
}

/** One step back, with that answer in the field again. */
export function back(walk: Walk): Walk {
  if (walk.sentence !== null) return { ...walk, sentence: null };
  const last = walk.whys.at(-1);
  if (last !== undefined) return { ...walk, whys: walk.whys.slice(0, -1), answer: last, weak: null };
  return { ...walk, problem: null, answer: walk.problem ?? '', weak: null };
}
