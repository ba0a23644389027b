import { localNameOf, parentElementOf } from '../page/dom';

const INLINE_MARKS = new Set(['b', 'strong', 'i', 'em', 'u', 's']);

/** The text, escaped, in the formatting that stands around `node`: plain text pasted there may lose it. */
export function inlineHtml(text: string, node: Node, field: HTMLElement): string {
  const holder = field.ownerDocument.createElement('span');
  holder.textContent = text;
  let html = holder.innerHTML;
  for (let at = parentElementOf(node); at && at !== field; at = parentElementOf(at)) {
    if (INLINE_MARKS.has(localNameOf(at))) html = `<${at.localName}>${html}</${at.localName}>`;
  }
  return html;
}
