import { activeOf, rootOf } from '../page/dom';
import type { Span } from '../types';
import type { TextMap } from './text-map';
import { nextFrame, until, wait } from './wait';

/** How long a page may take to get the focus back after a popup of ours closed. */
const FOCUS_MS = 1000;

/** A body that is edited stays its document's active element while its frame lacks the focus: ask both. */
function hasFocus(field: HTMLElement): boolean {
  const active = activeOf(rootOf(field) as Document | ShadowRoot);
  return active !== null && field.contains(active) && field.ownerDocument.hasFocus();
}

/** Where the browser's window has the focus, the field has it from then on, with the caret that it had last. */
export function focus(field: HTMLElement): void {
  field.ownerDocument.defaultView?.focus();
  field.focus({ preventScroll: true });
}

/** False when the browser's window did not give the page the focus. */
export async function takeFocus(field: HTMLElement): Promise<boolean> {
  if (hasFocus(field)) return true;
  focus(field);
  const focused = await until(() => hasFocus(field), FOCUS_MS);
  await nextFrame();
  return focused;
}

/**
 * Selects the range and waits until the editor has seen it. False when the editor put its own selection back twice,
 * or when the writer went on meanwhile: from then on the caret is theirs.
 */
export async function selectRange(field: HTMLElement, range: Range, settle: number): Promise<boolean> {
  const wentOn = new AbortController();
  const note = (event: Event) => event.isTrusted && wentOn.abort();
  for (const type of ['keydown', 'pointerdown'] as const)
    field.ownerDocument.addEventListener(type, note, { capture: true, signal: wentOn.signal });
  try {
    for (let attempt = 0; attempt < 2 && !wentOn.signal.aborted; attempt++) {
      placeSelection(field, range);
      await selectionSeen(field, settle);
      const now = selectedRange(field);
      if (now && now.toString() === range.toString() && now.collapsed === range.collapsed) return true;
    }
    return false;
  } finally {
    wentOn.abort();
  }
}

/** Waits until the editor has seen the selection. `settle`: milliseconds that some take (they throttle the event). */
export async function selectionSeen(field: HTMLElement, settle: number): Promise<void> {
  await selectionTold(field.ownerDocument);
  await nextFrame();
  await nextFrame();
  if (settle > 0) await wait(settle);
}

/**
 * Selects the range, whether or not the editor sees it. It is told at once: the browser's own event comes later, and
 * an editor that keeps a selection of its own would act on the one before.
 */
export function placeSelection(field: HTMLElement, range: Range): void {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  selectionOf(field)?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  tellSelection(field);
}

function tellSelection(field: HTMLElement): void {
  field.ownerDocument.dispatchEvent(new Event('selectionchange'));
}

/** No event comes when the selection was there already. */
const SEEN_MS = 100;

/** Editors learn of a selection by the event, which comes late on a busy page. */
function selectionTold(doc: Document): Promise<void> {
  const told = new Promise<void>((resolve) => {
    doc.addEventListener('selectionchange', () => resolve(), {
      once: true,
      signal: AbortSignal.timeout(SEEN_MS),
    });
  });
  return Promise.race([told, wait(SEEN_MS)]);
}

/** The words without what browsers and editors write differently, nor what is no text. */
const bare = (text: string) => text.replace(/[\s\u200B\u2060\uFEFF\uFFFC]+/g, '');

/** Whether the words, and nothing else, are selected. */
export function isSelected(field: HTMLElement, words: string): boolean {
  const now = selectedRange(field);
  return now !== null && bare(now.toString()) === bare(words) && (words === '') === now.collapsed;
}

/** Whether the range still stands over the words: where the page drew its text anew it does not. */
export const isOver = (range: Range, words: string): boolean => bare(range.toString()) === bare(words);

/** The selection in the field as a span of its text; null when it is elsewhere. */
export function selectedSpan(field: HTMLElement, map: TextMap): Span | null {
  const range = selectedRange(field);
  if (!range) return null;
  const start = map.offsetOf(range.startContainer, range.startOffset);
  const end = map.offsetOf(range.endContainer, range.endOffset);
  return start === null || end === null ? null : { start, end: Math.max(start, end) };
}

/** A selection as the writer made it, with its direction, and as a span for when its nodes are gone. */
export type KeptSelection = {
  readonly anchor: readonly [Node, number];
  readonly focus: readonly [Node, number];
  readonly span: Span;
};

export function keptSelection(field: HTMLElement, map: TextMap): KeptSelection | null {
  const selection = selectionOf(field);
  const span = selectedSpan(field, map);
  if (!selection?.anchorNode || !selection.focusNode || !span) return null;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  return { anchor: [anchorNode, anchorOffset], focus: [focusNode, focusOffset], span };
}

/** Where the writer has none: the caret at the range's end, where no key takes words away. */
export function caretAtEnd({ endContainer, endOffset }: Range, map: TextMap): KeptSelection {
  const at = map.offsetOf(endContainer, endOffset) ?? map.text.length;
  const end = [endContainer, endOffset] as const;
  return { anchor: end, focus: end, span: { start: at, end: at } };
}

/** At once. */
export function restoreSelection(field: HTMLElement, kept: KeptSelection, map: TextMap): void {
  const fits = ([node, at]: readonly [Node, number]) =>
    field.contains(node) && at <= (node.nodeValue ?? node.childNodes).length;
  const range = map.toRange(kept.span);
  if (fits(kept.anchor) && fits(kept.focus)) {
    selectionOf(field)?.setBaseAndExtent(...kept.anchor, ...kept.focus);
    tellSelection(field);
  } else if (range) placeSelection(field, range);
}

function selectedRange(field: HTMLElement): (AbstractRange & { toString(): string }) | null {
  const selection = selectionOf(field);
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return field.contains(range.startContainer) && field.contains(range.endContainer) ? range : null;
}

/** Chromium keeps a selection of its own in each shadow root; Firefox shows all in the document's. */
function selectionOf(field: HTMLElement): Selection | null {
  const root = field.getRootNode() as Document | (ShadowRoot & { getSelection?: () => Selection | null });
  return root.getSelection?.() ?? field.ownerDocument.getSelection();
}
