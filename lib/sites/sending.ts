import { isOnPage, rootsAround } from '../page/outwards';
import { closest, pageOf } from './page';

/** A reply that takes longer than this to leave was held back: by an error, or by the agent. */
const LEAVES_WITHIN_MS = 15_000;

const isEmpty = (field: HTMLElement) =>
  ('value' in field ? String(field.value) : (field.textContent ?? '')).trim() === '';

/**
 * Calls after a reply was sent: its button was pressed (or Ctrl/Cmd and Enter), and then its field emptied or
 * went away. Listens only. `scope`: what field and button share, where several conversations are open.
 */
export function watchSending(
  field: HTMLElement,
  { button, scope }: { readonly button: string; readonly scope?: string },
  sent: () => void,
  signal: AbortSignal,
): void {
  let leaving = false;
  const home = () => (scope ? closest(field, scope) : pageOf(field));
  const watch = () => {
    if (leaving || isEmpty(field)) return;
    leaving = true;
    whenGone(field, signal, (gone) => {
      leaving = false;
      if (gone) sent();
    });
  };
  const onClick = (event: Event) => {
    const pressed = event.composedPath().find((one) => one instanceof Element && one.matches(button));
    if (pressed && home()?.contains(pressed as Element)) watch();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) watch();
  };
  pageOf(field).ownerDocument.addEventListener('click', onClick, { capture: true, signal });
  field.addEventListener('keydown', onKey, { capture: true, signal });
}

/** Watches for the field's end only while a reply is on its way; tells once whether it came. */
function whenGone(field: HTMLElement, signal: AbortSignal, tell: (gone: boolean) => void): void {
  const life = new AbortController();
  const end = (gone: boolean) => {
    observer.disconnect();
    life.abort();
    tell(gone);
  };
  const observer = new MutationObserver(() => {
    if (!isOnPage(field) || isEmpty(field)) end(true);
  });
  for (const root of rootsAround(field))
    observer.observe(root, { childList: true, subtree: true, characterData: true });
  const over = AbortSignal.any([signal, AbortSignal.timeout(LEAVES_WITHIN_MS)]);
  // The session ends with its field: that it is gone may reach us only so.
  over.addEventListener('abort', () => end(signal.aborted && !isOnPage(field)), { signal: life.signal });
}
