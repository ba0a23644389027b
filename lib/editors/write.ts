import type { WriteOutcome } from '../types';
import { isOver, isSelected, selectionSeen } from './caret';
import type { Hold } from './hold';
import type { Judge } from './judge';
import type { Rung, Writing } from './rungs';
import { undo } from './undo';
import { sameTask, until, wait } from './wait';

/** What is to be written, and how it is seen whether it is in. */
export type Target = {
  readonly field: HTMLElement;
  /** Milliseconds until the editor has seen a selection; 0 where it need not wait for it. */
  readonly settle: number;
  /** The words that give way; '' for a bare place. */
  readonly expected: string;
  /** What goes in, and where, in the DOM as it is now; null where the place is gone. */
  writing(): Writing | null;
  text(): string;
  readonly judge: Judge;
  /** Told before a step of ours is taken back, and when it stands: an undo may select what we had selected. */
  written(): void;
};

/** An editor that took a step over may still be at work; one that ignored it shows so at once. */
const HANDLED_MS = 500;
const IGNORED_MS = 60;
/** React and its like put the old text back a moment later. */
const STAYS_MS = 60;
const UNDONE_MS = 150;

/** What a rung did: whether the editor answered it, and the text that it made in its own task, null where none. */
type Step = { readonly handled: boolean; readonly made: string | null };
type Climbed = WriteOutcome | 'next';
/** Why a rung was left out: the writer went on, the page drew its text anew meanwhile, or it keeps its own selection. */
type Left = 'moved' | 'redrawn' | 'unwilling';

/**
 * Goes down the rungs until the text is as wanted and stays so. A rung that left everything as it was gives way to
 * the next; one that wrote something else is taken back, and the ladder ends. What did not come from a rung of ours
 * is not ours to take back. Once the writer goes on, nothing more is written: the last step is theirs.
 */
export async function climb(
  rungs: readonly Rung[],
  target: Target,
  hold: Hold,
): Promise<{ outcome: WriteOutcome; by: Rung | null }> {
  let answered = false;
  for (const rung of rungs) {
    if (answered && rung.isCommand) break;
    if (hold.wentOn()) return { outcome: 'moved', by: null };
    const step = await take(rung, target, hold);
    if (step === 'redrawn') continue;
    if (step === 'unwilling') break;
    if (step === 'moved') return { outcome: 'moved', by: null };
    answered ||= step.handled;
    const outcome = await lookAt(step, target, hold);
    if (outcome !== 'next') return { outcome, by: rung };
  }
  return { outcome: answered ? 'unclear' : 'refused', by: null };
}

async function take(rung: Rung, target: Target, hold: Hold): Promise<Step | Left> {
  const { expected, text } = target;
  const waits = rung.needsSeen && target.settle > 0;
  const left = waits ? await show(target, hold) : null;
  if (left) return left;
  // Made anew: the page may have drawn its text again since.
  const writing = target.writing();
  if (!writing || !isOver(writing.range, expected)) return 'moved';
  if (!rung.unselected) hold.take(writing.range);
  const last = text();
  const { handled, changed } = await hold.ours(() => rung.write(writing));
  // What the page does in the same task, its promises included, is the rung's.
  await sameTask();
  const now = text();
  const made = (changed ?? true) && now !== last ? now : null;
  if (handled || made !== null) hold.free();
  else if (!waits) hold.giveBack();
  return { handled, made };
}

/** Selects the words and waits until the editor has seen it. */
async function show({ field, settle, expected, writing }: Target, hold: Hold): Promise<Left | null> {
  // The rung before has left it so.
  if (hold.holds() && isSelected(field, expected)) return null;
  let range: Range | undefined;
  for (let attempt = 0; attempt < 2; attempt++) {
    range = writing()?.range;
    if (!range) return 'moved';
    hold.take(range);
    await selectionSeen(field, settle);
    if (hold.wentOn()) return 'moved';
    if (isSelected(field, expected)) return null;
  }
  return range && isOver(range, expected) ? 'unwilling' : 'redrawn';
}

async function lookAt({ handled, made }: Step, target: Target, hold: Hold): Promise<Climbed> {
  const { field, text, judge, written } = target;
  const verdict = () => judge(text());
  const came = await until(() => verdict() === 'in', handled ? HANDLED_MS : IGNORED_MS);
  if (came) await wait(STAYS_MS);
  const now = verdict();
  if (now === 'in' || (came && now === 'neither' && hold.wentOn())) {
    written();
    return 'done';
  }
  if (now === 'out' && !came && made === null) return hold.wentOn() ? 'moved' : 'next';
  if (now === 'out') return 'unclear';
  if (made === null || text() !== made || hold.wentOn()) return 'altered';
  written();
  undo(field, text);
  return (await until(() => verdict() === 'out', UNDONE_MS)) ? 'unclear' : 'altered';
}
