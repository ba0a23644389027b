import type { PasteRequest } from '../types';

/**
 * Runs in the page's own world, once per write, as the text of this one function: it may use nothing outside of
 * itself. Finds the field by the focus, since a mark on the field would be sent with the mail.
 * False when the selection is not what the caller took it for, or when the page did not take the paste.
 */
export function pasteInPage(request: PasteRequest): boolean {
  const bare = (text: string) => text.replace(/[\s\u200B\u2060\uFEFF]+/g, '');
  const inside = (element: Element): Element | null | undefined => {
    if (element.shadowRoot) return element.shadowRoot.activeElement;
    try {
      return (element as HTMLIFrameElement).contentDocument?.activeElement;
    } catch {
      return null; // a frame of another origin
    }
  };
  let field: Element | null = document.activeElement;
  for (let next = field && inside(field); next; next = inside(next)) field = next;
  const view = field?.ownerDocument.defaultView as (Window & typeof globalThis) | null | undefined;
  const selection = view?.getSelection();
  if (!field || !view || !selection) return false;
  if (bare(selection.toString()) !== bare(request.expected)) return false;

  const common = { bubbles: true, cancelable: true, composed: true };
  const fill = (data: DataTransfer | null) => {
    data?.setData('text/plain', request.text);
    if (request.html) data?.setData('text/html', request.html);
    return data;
  };
  if (request.event === 'beforeinput') {
    const dataTransfer = fill(new view.DataTransfer());
    return !field.dispatchEvent(
      new view.InputEvent('beforeinput', { ...common, inputType: 'insertFromPaste', dataTransfer }),
    );
  }
  const event = new view.ClipboardEvent('paste', { ...common, clipboardData: new view.DataTransfer() });
  // Firefox ignores the member and gives the event an empty, writable one of its own.
  fill(event.clipboardData);
  return !field.dispatchEvent(event);
}
