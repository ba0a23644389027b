import type { Layer } from '../../lib/painter/layer';

/** `keydown` acts; what comes after it would still be taken for a shortcut by some pages. */
const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Keys that are pressed while something of ours has the focus never reach the page: in a mailbox, `e` archives and `#`
 * deletes. They are stopped on their way down, before the page's own capturing listeners; what the browser does with
 * a key by itself (Tab, Enter on a button) is not touched by that. Our surfaces are told of it by a copy that does not
 * leave the closed root. `pressed` comes first: it takes the chords.
 */
export function keepKeys(layer: Layer, pressed: (event: KeyboardEvent) => void, signal: AbortSignal): void {
  const keep = (event: KeyboardEvent) => {
    const focused = layer.focused();
    // A page can send keys to our host as well; nobody has pressed those.
    if (!focused || !event.isTrusted) return;
    event.stopImmediatePropagation();
    if (event.type !== 'keydown') return;
    pressed(event);
    if (!event.defaultPrevented && !focused.dispatchEvent(copyOf(event))) event.preventDefault();
  };
  for (const type of KEYS) window.addEventListener(type, keep, { signal, capture: true });
}

/** Not a `KeyboardEvent`: Firefox lets those out of the root, whatever they say of themselves. */
function copyOf(event: KeyboardEvent): Event {
  const { key, code, location, repeat, isComposing, ctrlKey, altKey, shiftKey, metaKey } = event;
  const copy = new Event(event.type, { bubbles: true, cancelable: true, composed: false });
  return Object.assign(copy, {
    key,
    code,
    location,
    repeat,
    isComposing,
    ctrlKey,
    altKey,
    shiftKey,
    metaKey,
  });
}
