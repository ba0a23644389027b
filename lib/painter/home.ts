import { documentOf, isEditable, localNameOf, matches, shadowOf } from '../page/dom';
import { around } from '../page/outwards';

/**
 * What takes the page behind it out of reach, or lies above it: there, whoever wants to be clicked must stand inside.
 * Dialogs that are modal by script alone catch presses outside of themselves, too.
 */
const ABOVE = ':modal, :fullscreen, :popover-open, [aria-modal="true"]';

/** A frame shows no children of its own, and neither does a field. */
const HOLDS_NOTHING = /^(?:iframe|frame|object|embed|video|audio|canvas|img|textarea|input|select)$/;

/**
 * Where our layer hangs for a field: inside the innermost thing of `doc` that lies above the rest of the page and holds
 * the field; else on the root element. Never in what is edited: that is sent.
 */
export function homeFor(field: HTMLElement | null, doc: Document): ParentNode & Node {
  // What has a root of its own shows only those children that it has a slot for.
  for (const at of field ? around(field) : [])
    if (documentOf(at) === doc && matches(at, ABOVE) && mayHold(at)) return shadowOf(at) ?? at;
  return doc.documentElement;
}

function mayHold(element: Element): boolean {
  return !HOLDS_NOTHING.test(localNameOf(element)) && !isEditable(element);
}
