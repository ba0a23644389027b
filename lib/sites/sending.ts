import { byHand, isByHand } from '../page/by-hand';
import { isOnPage, rootsAround } from '../page/outwards';
import type { Sends } from '../types';
import { closest, pageOf } from './page';

/** A reply that takes longer than this to leave was held back: by an error, or by the agent. */
const LEAVES_WITHIN_MS = 15_000;
/** Mail programs call a mail back for up to half a minute. */
const CALLED_BACK_WITHIN_MS = 30_000;

const isEmpty = (field: HTMLElement) =>
  ('value' in field ? String(field.value) : (field.textContent ?? '')).trim() === '';

export type SendWatch = {
  /** Whether this press is to be kept from the page. Asked before the page hears of it; where it throws, the reply leaves. */
  holds?(): boolean;
  /** The field emptied or went away after a press. */
  sent(): void;
  /** What was sent was called back. */
  undone?(): void;
};

export type Sending = {
  /** Does what a click on the site's own button does, and holds nothing; false where there is no button. */
  press(): boolean;
};

/**
 * Watches a reply leave: by its button, clicked or pressed by Enter or Space, or by Ctrl/Cmd and Enter in the field or
 * beside it in the scope. What a page makes up is neither heard nor held.
 */
export function watchSending(
  field: HTMLElement,
  sends: Sends,
  { holds = () => false, sent, undone }: SendWatch,
  signal: AbortSignal,
): Sending {
  const is = pressesOf(field, sends);
  const doc = pageOf(field).ownerDocument;
  const page = doc.defaultView ?? doc;
  let leaving = false;
  /** The pointer's press that is under way: its click is one with it. */
  let press: 'held' | 'free' | null = null;
  /** Repeats and the end of a held key are held with it. */
  let heldKey: string | null = null;

  const mayHold = (): boolean => {
    try {
      return !isEmpty(field) && holds();
    } catch {
      return false; // a fault of ours is no reason to keep a reply back
    }
  };
  const leaves = () => {
    if (leaving || isEmpty(field)) return;
    leaving = true;
    whenGone(field, signal, (gone) => {
      leaving = false;
      if (!gone) return;
      sent();
      if (sends.undo && undone) whenCalledBack(page, sends.undo, undone);
    });
  };

  const onPointer = (event: Event) => {
    if (event.type === 'pointerdown') press = null;
    if (!is.button(event)) return;
    press ??= mayHold() ? 'held' : 'free';
    const isHeld = press === 'held';
    if (event.type === 'click') press = null;
    if (isHeld) keepFrom(event);
    else if (event.type === 'click') leaves();
  };
  const onKey = (event: KeyboardEvent) => {
    const repeats = event.repeat && event.key === heldKey;
    if (!repeats && event.key !== heldKey) heldKey = null;
    if (!repeats && !is.key(event)) return;
    if (repeats || mayHold()) {
      heldKey = event.key;
      keepFrom(event);
    } else {
      heldKey = null;
      leaves();
    }
  };
  const onKeyEnd = (event: KeyboardEvent) => {
    if (event.key !== heldKey) return;
    heldKey = null;
    keepFrom(event);
  };

  const early = { capture: true, signal };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    page.addEventListener(type, byHand(onPointer), early);
  /** The field may stand in a frame of its own, whose keys this document never hears of. */
  const own = field.ownerDocument.defaultView;
  for (const view of new Set([page, own ?? page])) {
    view.addEventListener('keydown', (event) => isByHand(event) && onKey(event as KeyboardEvent), early);
    view.addEventListener('keyup', (event) => isByHand(event) && onKeyEnd(event as KeyboardEvent), early);
  }

  return {
    press() {
      const button = is.home()?.querySelector<HTMLElement>(sends.button);
      if (!button) return false;
      leaves();
      button.click();
      return true;
    },
  };
}

function keepFrom(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Which events are presses that send this field's reply. */
function pressesOf(field: HTMLElement, { button, scope, plainEnter = false }: Sends) {
  const home = () => (scope ? closest(field, scope) : pageOf(field));
  const onButton = (event: Event): boolean => {
    const pressed = event.composedPath().find((one) => one instanceof Element && one.matches(button));
    return pressed !== undefined && home()?.contains(pressed as Element) === true;
  };
  /** In the field, or in what stands beside it: its subject, its recipients. */
  const inField = (event: Event) => event.composedPath().includes(field);
  const inScope = (event: Event) => scope !== undefined && home()?.contains(event.target as Node) === true;
  return {
    home,
    button: onButton,
    key(event: KeyboardEvent): boolean {
      if (event.isComposing) return false;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return inField(event) || inScope(event);
      if (event.key === 'Enter' && plainEnter && !event.shiftKey && inField(event)) return true;
      return (event.key === 'Enter' || event.key === ' ') && onButton(event);
    },
  };
}

/** Watches for the field's end only while a reply is on its way; tells once whether it came. */
function whenGone(field: HTMLElement, signal: AbortSignal, tell: (gone: boolean) => void): void {
  const life = new AbortController();
  const end = (gone: boolean) => {
    observer.disconnect();
    life.abort();
    tell(gone);
  };
  const observer = new MutationObserver(() => {
    if (!isOnPage(field) || isEmpty(field)) end(true);
  });
  // A form that is posted takes its page with it.
  const { defaultView } = pageOf(field).ownerDocument;
  defaultView?.addEventListener('pagehide', () => end(true), { capture: true, signal: life.signal });
  for (const root of rootsAround(field))
    observer.observe(root, { childList: true, subtree: true, characterData: true });
  const over = AbortSignal.any([signal, AbortSignal.timeout(LEAVES_WITHIN_MS)]);
  // The session ends with its field: that it is gone may reach us only so.
  over.addEventListener('abort', () => end(signal.aborted && !isOnPage(field)), { signal: life.signal });
}

/** The field has gone with its session by then, so this lives on its own, and not for long. */
function whenCalledBack(page: EventTarget, undo: string, tell: () => void): void {
  const life = new AbortController();
  const signal = AbortSignal.any([life.signal, AbortSignal.timeout(CALLED_BACK_WITHIN_MS)]);
  const listener = byHand((event) => {
    if (!event.composedPath().some((one) => one instanceof Element && one.matches(undo))) return;
    life.abort();
    tell();
  });
  page.addEventListener('click', listener, { capture: true, signal });
}
