import { byHand } from '../../lib/page/by-hand';
import type { Session } from '../../lib/session/session';
import type { Finding } from '../../lib/types';
import type { CardDesk } from './card-desk';

/** A pointer on its way rests shorter. */
const REST_MS = 400;
/** Long enough to go from the words to the card across the gap between them. */
const LEAVING_MS = 250;

/** What the pointer does to the card: a click or a rest opens, a press elsewhere or leaving closes. */
export function pointWith(desk: CardDesk, session: Session): void {
  const { editor, signal } = session;
  const view = editor.field.ownerDocument.defaultView ?? window;
  const rest = timer(signal);
  const leaving = timer(signal);
  let last = '';

  /** A click only opens; it is never swallowed, so the caret goes where it was put. */
  function onClick(event: MouseEvent): void {
    const finding = hasSelected(session) ? null : session.findingAt(event);
    if (finding && !isOpenAt(finding, 'click')) desk.begin(session, finding, 'click');
  }

  /** After a scroll or a change of the text, Chromium tells moves of a pointer that stands still. */
  function onMove(event: PointerEvent): void {
    const at = `${event.clientX} ${event.clientY}`;
    if (at === last) return;
    last = at;
    rest.stop();
    if (event.pointerType === 'touch' || event.buttons > 0 || desk.now()) return;
    rest.start(REST_MS, () => {
      const finding = desk.now() ? null : session.findingAt(event);
      if (finding) desk.begin(session, finding, 'hover');
    });
  }

  /** Events of another frame have coordinates of their own: there only the card counts. */
  function onMoveAnywhere(event: PointerEvent, inFrame: boolean): void {
    const now = desk.now();
    if (now?.session !== session || now.how !== 'hover') return;
    const near =
      desk.holds(event) || (inFrame && session.findingAt(event)?.span.start === now.finding.span.start);
    if (near) leaving.stop();
    else leaving.startOnce(LEAVING_MS, () => desk.now() === now && desk.close());
  }

  function onPress(event: PointerEvent, inFrame: boolean): void {
    rest.stop();
    if (desk.filling() === session && !desk.holds(event)) desk.endWalk();
    const now = desk.now();
    if (!now || now.session !== session || desk.holds(event)) return;
    // A press on the card's own words places the caret in them; the card stays.
    const onWords =
      inFrame && !now.settled && session.findingAt(event)?.span.start === now.finding.span.start;
    if (!onWords) desk.closeUnlessWriting();
  }

  function isOpenAt(finding: Finding, how: 'click'): boolean {
    const now = desk.now();
    return now?.session === session && now.how === how && now.finding.span.start === finding.span.start;
  }

  editor.field.addEventListener('click', byHand(onClick), { signal });
  editor.field.addEventListener('pointermove', byHand(onMove), { signal });
  editor.field.addEventListener('pointerleave', rest.stop, { signal });
  editor.field.addEventListener('keydown', rest.stop, { signal, capture: true });
  for (const each of new Set([view, window])) {
    const inFrame = each === view;
    const onMoved = byHand<PointerEvent>((event) => onMoveAnywhere(event, inFrame));
    each.addEventListener('pointermove', onMoved, { signal, capture: true });
    const onPressed = byHand<PointerEvent>((event) => onPress(event, inFrame));
    each.addEventListener('pointerdown', onPressed, { signal, capture: true });
  }
}

/** A press that selected words was no request for a card. */
function hasSelected({ editor }: Session): boolean {
  const selection = editor.selection();
  return selection !== null && selection.start < selection.end;
}

/** One thing to do later, or not. */
function timer(signal: AbortSignal) {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(waiting);
    waiting = undefined;
  };
  signal.addEventListener('abort', stop);
  const start = (ms: number, perform: () => void) => {
    stop();
    waiting = setTimeout(() => {
      waiting = undefined;
      perform();
    }, ms);
  };
  return {
    stop,
    start,
    /** Leaves alone what waits already. */
    startOnce: (ms: number, perform: () => void) => {
      if (waiting === undefined) start(ms, perform);
    },
  };
}
