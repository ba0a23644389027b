import type { Pasted, PasteRequest } from '../types';

/**
 * Runs in the page's own world, once per write, as the text of this one function: it may use nothing outside of
 * itself. Finds the field by the focus, since a mark on the field would be sent with the mail.
 * Nothing is pasted when text or selection are no longer what the caller took them for: the writer went on.
 */
export async function pasteInPage(request: PasteRequest): Promise<Pasted> {
  const nothing = { handled: false, changed: false };
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
  if (!field || !view || !selection) return nothing;
  if (bare(selection.toString()) !== bare(request.expected)) return nothing;
  const before = field.textContent;
  if (before?.length !== request.length) return nothing;
  /** What the page does in the same task, its promises included, is the paste's. */
  const dispatched = async (event: Event): Promise<Pasted> => {
    const handled = !field.dispatchEvent(event);
    for (let turn = 0; turn < 3; turn++) await null;
    return { handled, changed: field.textContent !== before };
  };

  const common = { bubbles: true, cancelable: true, composed: true };
  const fill = (data: DataTransfer | null) => {
    data?.setData('text/plain', request.text);
    if (request.html) data?.setData('text/html', request.html);
    return data;
  };
  if (request.event === 'beforeinput') {
    const dataTransfer = fill(new view.DataTransfer());
    return dispatched(
      new view.InputEvent('beforeinput', { ...common, inputType: 'insertFromPaste', dataTransfer }),
    );
  }
  const event = new view.ClipboardEvent('paste', { ...common, clipboardData: new view.DataTransfer() });
  // Firefox ignores the member and gives the event an empty, writable one of its own.
  fill(event.clipboardData);
  return dispatched(event);
}
