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
