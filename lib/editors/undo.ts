/** Takes back the last step the way a user would: the editor's own key first, then the browser's command. */
export function undo(field: HTMLElement, read: () => string): void {
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
  if (free && read() === before) field.ownerDocument.execCommand('undo');
}
