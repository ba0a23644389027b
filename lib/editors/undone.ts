import { overlaps } from '../text';
import type { Span } from '../types';
import { commonEnds, type Judge } from './judge';
import { wait } from './wait';

/** A write: what was selected for it, what the writer had selected, and how its undo is told. */
export type Written = {
  readonly before: string;
  readonly judge: Judge;
  readonly selected: Span;
  readonly writers: Span;
};

export type Selectable = {
  readonly field: HTMLElement;
  text(): string;
  selection(): Span | null;
  select(span: Span): void;
  onChange(listener: () => void): void;
};

/** Some editors give the selection back a while after the text. */
const RESTORED_MS = 400;
/** CodeMirror puts its selection back over any that comes within 20 ms after it, and would for ever against ours. */
const INSISTS_MS = 25;

/**
 * With an undo an editor selects what was selected for the write, or something near it: words that the writer never
 * selected, and that their next key would take away. So the caret goes back to where they had it, at once, and at the
 * latest before the page hears of that key. To be told of each write.
 */
export function caretBackIn(editor: Selectable, signal: AbortSignal): (written: Written) => void {
  let last: Written | null = null;
  let isOut = false;
  let watch: AbortController | null = null;

  editor.onChange(() => {
    const wasOut = isOut;
    isOut = last !== null && last.judge(editor.text()) === 'out';
    watch?.abort();
    if (last && isOut && !wasOut) follow(last);
  });

  function follow(written: Written): void {
    watch = new AbortController();
    const until = AbortSignal.any([signal, watch.signal]);
    const { ownerDocument } = editor.field;
    let givenBack = Number.NEGATIVE_INFINITY;
    const giveBack = () => {
      if (!isLeftOver(editor.selection(), written)) return;
      givenBack = performance.now();
      editor.select(moved(written.writers, written, editor.text()));
    };
    const look = () => {
      if (until.aborted) return;
      if (performance.now() - givenBack >= INSISTS_MS) giveBack();
      else void wait(INSISTS_MS).then(look);
    };
    const end = () => watch?.abort();
    const acts = (event: Event) => {
      if (!event.isTrusted) return;
      if (event.type === 'keydown') giveBack();
      end();
    };
    ownerDocument.addEventListener('selectionchange', look, { signal: until });
    for (const type of ['keydown', 'pointerdown'])
      ownerDocument.defaultView?.addEventListener(type, acts, { capture: true, signal: until });
    void wait(RESTORED_MS).then(end);
    // Not within the event that brought the text back: whoever hears it after us reads the selection as it is.
    void wait(0).then(look);
  }

  return (written) => {
    last = written;
    isOut = false;
  };
}

/** Whether words are selected that the write had selected, and the writer had not. */
function isLeftOver(now: Span | null, { selected, writers }: Written): boolean {
  if (!now || now.start === now.end || (now.start === writers.start && now.end === writers.end)) return false;
  return overlaps(now, selected);
}

/** Others may have written before it meanwhile. */
function moved({ start, end }: Span, { before, selected }: Written, now: string): Span {
  const [prefix] = commonEnds(before, now);
  const by = prefix <= selected.start ? now.length - before.length : 0;
  return { start: Math.max(0, start + by), end: Math.max(0, end + by) };
}
