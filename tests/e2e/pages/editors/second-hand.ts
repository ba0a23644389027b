/**
 * A field that somebody else changes, too, by what the address asks for: `?adds` a line while a write runs,
 * `?redraws` the draft each 120 ms, `?image` amid a weak sentence.
 */
import { expose, nativelyEditable, place } from './page.ts';

const field = nativelyEditable(document);
place().append(field);
const asked = new URLSearchParams(location.search);

if (asked.has('image'))
  field.innerHTML =
    '<div>Hello. We are sorry <img alt="x" width="20" height="20" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"> for any inconvenience this may have caused.</div>';

/** The line comes right after ours went in, and not by it. */
if (asked.has('adds'))
  field.addEventListener('input', () => {
    if (!field.textContent?.includes('It left') || field.textContent.includes('mistakes were made')) return;
    setTimeout(() => {
      if (document.querySelector('#added')) return;
      const line = document.createElement('div');
      line.id = 'added';
      line.textContent = 'A line of a colleague.';
      field.append(line);
    }, 20);
  });

if (asked.has('redraws'))
  setInterval(() => {
    const selection = getSelection();
    if (!selection?.anchorNode || !field.contains(selection.anchorNode)) return;
    const range = document.createRange();
    range.selectNodeContents(field);
    range.setEnd(selection.anchorNode, selection.anchorOffset);
    let left = range.toString().length;
    // biome-ignore lint/correctness/noSelfAssign: to draw anew is the point
    field.innerHTML = field.innerHTML;
    const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (left <= node.length) return selection.collapse(node, left);
      left -= node.length;
    }
  }, 120);

expose(
  () => field,
  () => field.innerHTML,
);
