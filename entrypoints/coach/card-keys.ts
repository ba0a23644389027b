import type { Session } from '../../lib/session/session';
import type { CardDesk } from './card-desk';

/** The keys that the card takes while the focus is in the editor; the card's own answer inside of it. */
export function listenForCard(desk: CardDesk, session: Session): void {
  const { editor, signal } = session;
  const view = editor.field.ownerDocument.defaultView ?? window;
  const onKeyDown = (event: KeyboardEvent) => {
    const now = desk.now();
    if (now?.session !== session || desk.hasFocus()) return;
    // From then on a digit is meant for where the caret is.
    if (now.how === 'key' && MOVES.test(event.key)) return desk.close();
    const byKey = now.how === 'key' && desk.isShown();
    const action = keyAction(event, byKey, now.settled ? { ...desk, apply: null } : desk);
    if (!action) return;
    take(event);
    action();
  };
  for (const each of new Set([view, window]))
    each.addEventListener('keydown', onKeyDown, { signal, capture: true });
}

const MOVES = /^(Arrow|Home$|End$|Page)/;

type Actions = {
  readonly apply: ((index: number) => void) | null;
  dismiss(): void;
  focus(): void;
};

/** The action of a key while the card stands; null leaves the key to the editor. */
export function keyAction(event: KeyboardEvent, byKey: boolean, card: Actions): (() => void) | null {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === 'Escape') return card.dismiss;
  if (!byKey) return null;
  if (event.key === 'Tab' && !event.shiftKey) return card.focus;
  const { apply } = card;
  if (!apply) return null;
  if (event.key === 'Enter') return () => apply(0);
  const digit = '123'.indexOf(event.key);
  return event.key.length === 1 && digit >= 0 ? () => apply(digit) : null;
}

/** Neither the editor nor the page is to see the key. */
export function take(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
