import type { WriteOutcome } from '../types';
import { heldKeysAround } from './held-keys';
import { type Hold, holdIn } from './hold';
import type { TextMap } from './text-map';

export type Writes = {
  /** Whether the writer has done anything in the field since the last write was asked for. */
  wentOn(): boolean;
  /** Runs a write once the key that asked for it has been let go; one after the other. */
  writing(write: (hold: Hold) => Promise<WriteOutcome>): Promise<WriteOutcome>;
};

/** What all writes into a field share. `map` is null where the field keeps its selection apart from the document's. */
export function writesIn(field: HTMLElement, map: (() => TextMap) | null, signal: AbortSignal): Writes {
  const letGo = heldKeysAround(field, signal);
  let last: Hold | null = null;
  let before: Promise<unknown> = Promise.resolve();
  return {
    wentOn: () => last?.wentOn() ?? false,
    writing(write) {
      const turn = before.then(async () => {
        const hold = holdIn(field, map, signal);
        last = hold;
        await letGo();
        const outcome = await write(hold);
        hold.giveBack();
        return outcome;
      });
      before = turn.catch(() => undefined);
      return turn;
    },
  };
}
