import type { KeyboardEvent } from 'react';

const FIELD = '[data-blank] :is([role="textbox"], select)';
const TOOL = '.passage :is(.switch, summary, .insert-passage)';

/** A blank that stands several times is filled once: Tab comes to its first place alone. */
export function keepFirstStops(letter: HTMLElement): void {
  const met = new Set<string>();
  for (const field of letter.querySelectorAll<HTMLElement>(FIELD)) {
    const blank = field.closest<HTMLElement>('[data-blank]')?.dataset.blank ?? '';
    field.tabIndex = met.has(blank) ? -1 : 0;
    met.add(blank);
  }
}

/**
 * What switches a passage off or inserts it alone is no stop on the way from blank to blank: Alt with an arrow leads
 * there, from wherever one is in the letter.
 */
export function leadToTool(event: KeyboardEvent<HTMLElement>): void {
  const { key, altKey, currentTarget: letter, target } = event;
  const forward = key === 'ArrowDown';
  // On a choice, these keys open its list.
  if (!altKey || (!forward && key !== 'ArrowUp') || target instanceof HTMLSelectElement) return;
  const side = forward ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const beyond = [...letter.querySelectorAll<HTMLElement>(TOOL)].filter(
    (tool) => target instanceof Node && target.compareDocumentPosition(tool) & side,
  );
  const tool = beyond.at(forward ? 0 : -1);
  if (!tool) return;
  event.preventDefault();
  tool.focus();
}

/** From a field to the next one that Tab comes to; where there is none, the focus stays. */
export function toNextBlank(from: HTMLElement): void {
  const fields = [...(from.closest('.letter')?.querySelectorAll<HTMLElement>(FIELD) ?? [])];
  fields.find((one) => one.tabIndex === 0 && isBehind(from, one))?.focus();
}

const isBehind = (from: Node, one: Node) =>
  (from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** To the first blank that still has to be filled. */
export const toFirstEmpty = (letter: HTMLElement): void =>
  letter.querySelector<HTMLElement>('.field.is-empty :is([role="textbox"], select)')?.focus();
