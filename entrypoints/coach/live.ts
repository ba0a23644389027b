import { i18n } from '#i18n';
import { isAlive } from '../../lib/browser/alive';
import type { Session } from '../../lib/session/session';

/** A pause that long means that the writer may want to hear how things stand. */
const PAUSE_MS = 1500;

export type Live = {
  /** The count of findings, if it has changed by the next pause. */
  tell(session: Session): void;
  /** A sentence, at once. */
  say(sentence: string): void;
};

/** Says a changed count of findings politely, once per pause; shown to nobody. */
export function liveRegion(layer: () => ShadowRoot, signal: AbortSignal): Live {
  const said = new WeakMap<Session, number>();
  let line: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  function say(sentence: string): void {
    line ??= addLine(layer());
    line.textContent = sentence;
  }

  function sayCount(session: Session): void {
    const count = session.visible().length;
    // Replaced or removed during the pause: the browser gives us no words any more.
    if (!isAlive() || session.signal.aborted || count === (said.get(session) ?? 0)) return;
    said.set(session, count);
    say(i18n.t('live.findings', count));
  }

  return {
    tell(session) {
      clearTimeout(timer);
      timer = setTimeout(sayCount, PAUSE_MS, session);
    },
    say,
  };
}

function addLine(layer: ShadowRoot): HTMLElement {
  const line = document.createElement('div');
  line.setAttribute('role', 'status');
  line.setAttribute('aria-live', 'polite');
  line.style.cssText =
    'position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap';
  layer.append(line);
  return line;
}
