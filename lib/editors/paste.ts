import type { Pasted, PasteRequest } from '../types';

/** Gives the page a paste at its selection. */
export type Paste = (request: PasteRequest, field: HTMLElement) => Pasted | Promise<Pasted>;

let chosen: Paste = pasteHere;

/** Firefox hands the page an empty DataTransfer unless the page's own world made it: there, hand in another. */
export function pasteThrough(paste: Paste): void {
  chosen = paste;
}

export const paste: Paste = (request, field) => chosen(request, field);

/** Works in Chromium from a content script's own world. */
function pasteHere({ html, text, event }: PasteRequest, field: HTMLElement): Pasted {
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', text);
  if (html) dataTransfer.setData('text/html', html);
  const common = { bubbles: true, cancelable: true, composed: true };
  const free = field.dispatchEvent(
    event === 'paste'
      ? new ClipboardEvent('paste', { ...common, clipboardData: dataTransfer })
      : new InputEvent(event, { ...common, inputType: 'insertFromPaste', dataTransfer }),
  );
  return { handled: !free };
}
