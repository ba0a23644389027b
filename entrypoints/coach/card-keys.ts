import { byHand } from '../../lib/page/by-hand';
import type { Session } from '../../lib/session/session';
import type { CardDesk } from './card-desk';

/** The keys that the card takes while the focus is in the editor; the card's own answer inside of it. */
export function listenForCard(desk: CardDesk, session: Session): void {
  const { editor, signal } = session;
  const view = editor.field.ownerDocument.defaultView ?? window;
  const onKeyDown = (event: KeyboardEvent) => {
    const onward = walkKey(event, desk, session);
    if (onward) {
      if (onward()) take(event);
      return;
    }
    const now = desk.now();
    if (now?.session !== session || desk.hasFocus()) return;
    // From then on a digit is meant for where the caret is.
    if (now.how === 'key' && MOVES.test(event.key)) return desk.close();
    const byKey = now.how === 'key' && desk.isShown();
    const pressed = { byKey, digits: now.led && isAt(session, now.finding.span.start) };
    const action = keyAction(event, pressed, now.settled ? { ...desk, apply: null } : desk);
    if (!action) return;
    take(event);
    action();
  };
  for (const each of new Set([view, window]))
    each.addEventListener('keydown', byHand(onKeyDown), { signal, capture: true });
}

/**
 * While the walk stands at a blank, Tab goes on and Escape ends it: gives what the key does, which tells whether it did.
 */
function walkKey(event: KeyboardEvent, desk: CardDesk, session: Session): (() => boolean) | null {
  const { key, isComposing, ctrlKey, altKey, metaKey, shiftKey } = event;
  const { field } = session.editor;
  if (desk.filling() !== session || isComposing || ctrlKey || altKey || metaKey || shiftKey) return null;
  if (!event.composedPath().includes(field)) return null;
  if (key === 'Tab') return () => desk.fromBlank(session);
  if (key !== 'Escape') return null;
  return () => {
    desk.dismiss();
    return true;
  };
}

/** How long after a key its letter may come to stand in the draft. */
const TYPED_MS = 250;

/**
 * Who writes on is through with the card. What others change in the draft (a hand that writes along, an address that
 * becomes a link) leaves it open, at its words.
 */
export function closeOnTyping(desk: CardDesk, session: Session): void {
  const { field } = session.editor;
  let typed = Number.NEGATIVE_INFINITY;
  const onTyped = ({ isTrusted, timeStamp }: Event) => {
    if (isTrusted) typed = timeStamp;
  };
  for (const type of ['keydown', 'beforeinput', 'compositionupdate', 'paste', 'drop'])
    field.addEventListener(type, onTyped, { signal: session.signal, capture: true });
  // Our own writes make some of those events as well; a key is the writer's.
  const onKey = byHand((event: KeyboardEvent) => {
    if (event.key.length === 1 && !event.altKey && !event.ctrlKey && !event.metaKey) desk.stay();
  });
  field.addEventListener('keydown', onKey, { signal: session.signal, capture: true });
  session.onEdit(() => {
    if (performance.now() - typed < TYPED_MS) desk.closeUnlessWriting();
    else desk.follow(session);
  });
}

const MOVES = /^(Arrow|Home$|End$|Page)/;

type Actions = {
  readonly apply: ((index: number) => void) | null;
  dismiss(): void;
  focus(): void;
};

/** Where our key led the caret: nobody writes on from there. */
function isAt(session: Session, offset: number): boolean {
  const caret = session.caret();
  return caret?.start === offset && caret.end === offset;
}

/** `byKey`: a key opened the card. `digits`: the caret is where nobody would write one. */
type Opened = { readonly byKey: boolean; readonly digits: boolean };

/**
 * The action of a key while the card stands; null leaves the key to the editor. “2 days late” is text, and Shift and
 * Enter a new line: what can be meant for the draft goes there.
 */
export function keyAction(
  event: KeyboardEvent,
  { byKey, digits }: Opened,
  card: Actions,
): (() => void) | null {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === 'Escape') return card.dismiss;
  if (!byKey) return null;
  if (event.key === 'Tab' && !event.shiftKey) return card.focus;
  const { apply } = card;
  if (!apply) return null;
  if (event.key === 'Enter') return event.shiftKey ? null : () => apply(0);
  if (!digits) return null;
  const digit = '123'.indexOf(event.key);
  return event.key.length === 1 && digit >= 0 ? () => apply(digit) : null;
}

/** Neither the editor nor the page is to see the key. */
export function take(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
