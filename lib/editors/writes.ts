import type { WriteOutcome } from '../types';
import { copiesOf } from './copies';
import { heldKeysAround } from './held-keys';
import { type Hold, holdIn } from './hold';
import type { TextMap } from './text-map';
import type { Together } from './together';

export type Writes = {
  /** Whether the writer has done anything in the field since the last write was asked for. */
  wentOn(): boolean;
  /** Runs a write once the key that asked for it has been let go; one after the other. */
  writing(write: (hold: Hold) => Promise<WriteOutcome>): Promise<WriteOutcome>;
};

/**
 * What all writes into a field share. `map` is null where the field keeps its selection apart from the document's;
 * `together`: what is edited with it, which must be as it was where we say so.
 */
export function writesIn(
  field: HTMLElement,
  map: (() => TextMap) | null,
  together: Pick<Together, 'text'>,
  signal: AbortSignal,
): Writes {
  const letGo = heldKeysAround(field, signal);
  /** A copy that has followed the writing so far is to follow ours, too; another may be made when the form is sent. */
  const opened = together.text();
  let last: Hold | null = null;
  let before: Promise<unknown> = Promise.resolve();

  async function run(write: (hold: Hold) => Promise<WriteOutcome>): Promise<WriteOutcome> {
    const hold = holdIn(field, map, signal);
    last = hold;
    await letGo();
    const was = together.text();
    const copies = copiesOf(field, was);
    const outcome = await write(hold);
    hold.giveBack();
    if (outcome === 'refused' && together.text() !== was && !hold.wentOn()) return 'altered';
    if (outcome !== 'done' || (await copies.follow()) || was === opened) return outcome;
    return 'not-copied';
  }

  return {
    wentOn: () => last?.wentOn() ?? false,
    writing(write) {
      const turn = before.then(() => run(write));
      before = turn.catch(() => undefined); // who wrote is told
      return turn;
    },
  };
}
