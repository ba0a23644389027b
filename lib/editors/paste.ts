import type { PasteRequest } from '../types';

/** Gives the page a paste at its selection; true when the page says that it dealt with it. */
export type Paste = (request: PasteRequest, field: HTMLElement) => Promise<boolean>;

let chosen: Paste = pasteHere;

/** Firefox hands the page an empty DataTransfer unless the page's own world made it: there, hand in another. */
export function pasteThrough(paste: Paste): void {
  chosen = paste;
}

export const paste: Paste = (request, field) => chosen(request, field);

/** Works in Chromium from a content script's own world. */
async function pasteHere({ html, text, event }: PasteRequest, field: HTMLElement): Promise<boolean> {
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', text);
  if (html) dataTransfer.setData('text/html', html);
  const common = { bubbles: true, cancelable: true, composed: true };
  return !field.dispatchEvent(
    event === 'paste'
      ? new ClipboardEvent('paste', { ...common, clipboardData: dataTransfer })
      : new InputEvent(event, { ...common, inputType: 'insertFromPaste', dataTransfer }),
  );
}
