import { byHand } from '../page/by-hand';
import { isOnPage, rootsAround } from '../page/outwards';
import { closest, pageOf } from './page';

/** A reply that takes longer than this to leave was held back: by an error, or by the agent. */
const LEAVES_WITHIN_MS = 15_000;

const isEmpty = (field: HTMLElement) =>
  ('value' in field ? String(field.value) : (field.textContent ?? '')).trim() === '';

type Sends = {
  /** Its button, and the entries of its menu that send too. */
  readonly button: string;
  /** What field and button share, where several conversations are open. */
  readonly scope?: string;
  /** A chat, where Enter alone sends. */
  readonly plainEnter?: boolean;
};

/**
 * Calls after a reply was sent: by its button, clicked or pressed by Enter or Space, or by Ctrl/Cmd and Enter in the
 * field or beside it in the scope; and then its field emptied or went away. Listens only.
 */
export function watchSending(
  field: HTMLElement,
  { button, scope, plainEnter = false }: Sends,
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
  const onButton = (event: Event) => {
    const pressed = event.composedPath().find((one) => one instanceof Element && one.matches(button));
    return pressed !== undefined && home()?.contains(pressed as Element) === true;
  };
  const isSendKey = (event: KeyboardEvent) =>
    event.key === 'Enter' &&
    (event.ctrlKey || event.metaKey || (plainEnter && !event.shiftKey && !event.isComposing));
  /** Of what stands beside the field: its subject, its recipients. */
  const inScope = (event: Event) => scope !== undefined && home()?.contains(event.target as Node) === true;
  const onKey = (event: KeyboardEvent) => {
    const presses = (event.key === 'Enter' || event.key === ' ') && onButton(event);
    const chord = isSendKey(event) && (event.ctrlKey || event.metaKey) && inScope(event);
    if (presses || chord) watch();
  };
  const doc = pageOf(field).ownerDocument;
  const onClick = byHand((event) => onButton(event) && watch());
  const onFieldKey = byHand<KeyboardEvent>((event) => isSendKey(event) && watch());
  doc.addEventListener('click', onClick, { capture: true, signal });
  doc.addEventListener('keydown', byHand(onKey), { capture: true, signal });
  field.addEventListener('keydown', onFieldKey, { capture: true, signal });
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
