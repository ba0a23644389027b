import { until } from './wait';

/** React and its like draw what an undo changed only after the event. */
const DRAWN_MS = 100;

/** Takes back the last step the way a user would: the editor's own key first, then the browser's command. */
export async function undo(field: HTMLElement, read: () => string): Promise<void> {
  const before = read();
  const mac = /Mac|iPhone|iPad/.test(navigator.userAgent);
  const key = new KeyboardEvent('keydown', {
    key: 'z',
    code: 'KeyZ',
    keyCode: 90,
    ctrlKey: !mac,
    metaKey: mac,
    bubbles: true,
    cancelable: true,
    composed: true,
  } as KeyboardEventInit);
  const free = field.dispatchEvent(key);
  // One that undid, but let the key go on: the command would take back the writer's own step as well.
  if (await until(() => read() !== before, DRAWN_MS)) return;
  if (free) field.ownerDocument.execCommand('undo');
}
