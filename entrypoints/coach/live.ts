import { i18n } from '#i18n';
import type { Session } from '../../lib/session/session';

/** A pause that long means that the writer may want to hear how things stand. */
const PAUSE_MS = 1500;

export type Live = { tell(session: Session): void };

/** Says a changed count of findings politely, once per pause; shown to nobody. */
export function liveRegion(layer: () => ShadowRoot, signal: AbortSignal): Live {
  const said = new WeakMap<Session, number>();
  let line: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  function say(session: Session): void {
    const count = session.findings().length;
    if (session.signal.aborted || count === (said.get(session) ?? 0)) return;
    said.set(session, count);
    line ??= addLine(layer());
    line.textContent = i18n.t('live.findings', count);
  }

  return {
    tell(session) {
      clearTimeout(timer);
      timer = setTimeout(say, PAUSE_MS, session);
    },
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
