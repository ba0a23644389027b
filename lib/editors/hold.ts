import { caretAtEnd, type KeptSelection, keptSelection, placeSelection, restoreSelection } from './caret';
import type { TextMap } from './text-map';

/** Watches the writer while we write, and keeps their selection for them where a write needs it for itself. */
export type Hold = {
  /** Whether the writer has done anything in the field since the write was asked for. */
  wentOn(): boolean;
  /** Selects the range for the write. From then on the writer's next key finds their own selection again. */
  take(range: Range): void;
  /** Whether the writer's selection is with us. */
  holds(): boolean;
  /** Gives the writer's selection back, if we have it. */
  giveBack(): void;
  /** The editor answered: what is selected from now on is its own. */
  free(): void;
  /** Runs a step of ours: what the browser tells of it (Firefox: a trusted `beforeinput`) is not the writer's. */
  ours<T>(run: () => T): T;
};

const MODIFIERS = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta'];
/** `beforeinput`: also by voice, by the browser's menu, or past a page that swallows keys. */
const ACTS = ['keydown', 'compositionstart', 'beforeinput', 'cut', 'paste', 'drop', 'pointerdown'];

/**
 * Begins with a write. Its listeners come first: before the page hears of the key that would otherwise replace the
 * words that we have selected, the selection is the writer's again.
 */
export function holdIn(field: HTMLElement, map: (() => TextMap) | null, signal: AbortSignal): Hold {
  const life = new AbortController();
  const view = field.ownerDocument.defaultView ?? window;
  let writers: KeptSelection | null = null;
  let isHeld = false;
  let wentOn = false;
  let isOurs = false;

  function giveBack(): void {
    if (isHeld && writers && map) restoreSelection(field, writers, map());
    isHeld = false;
  }

  function note(event: Event): void {
    const { key = '' } = event as Partial<KeyboardEvent>;
    if (!event.isTrusted || MODIFIERS.includes(key) || (isOurs && event.type === 'beforeinput')) return;
    if (event.type === 'pointerdown' && !event.composedPath().includes(field)) return;
    wentOn = true;
    giveBack();
    life.abort();
  }

  for (const type of ACTS)
    view.addEventListener(type, note, { capture: true, signal: AbortSignal.any([signal, life.signal]) });

  return {
    wentOn: () => wentOn,
    take(range) {
      if (map) writers ??= keptSelection(field, map()) ?? caretAtEnd(range, map());
      isHeld = true;
      placeSelection(field, range);
    },
    holds: () => isHeld,
    giveBack,
    free: () => {
      isHeld = false;
    },
    ours(run) {
      isOurs = true;
      try {
        return run();
      } finally {
        isOurs = false;
      }
    },
  };
}
