/** The field of a page of `layer-pages.ts`, in whatever root or frame that stands. Sent to the page as text. */
import type { Driver } from './driver.ts';
import { LAYER_HOST } from './layer-pages.ts';

const FIELD = `(function find(root) {
  const own = root.querySelector('#rich');
  if (own) return own;
  for (const element of root.querySelectorAll('*')) {
    const inner = element.shadowRoot ?? element.contentDocument;
    const found = inner && find(inner);
    if (found) return found;
  }
  return null;
})(document)`;

export const textIn = ({ page }: Driver) => page.evaluate(`${FIELD}.textContent`) as Promise<string>;

/** Where in the top document the field, or words of it, stand. */
export const spotIn = ({ page }: Driver, words: string | null) =>
  page.evaluate(`(() => {
    const field = ${FIELD};
    let box = field.getBoundingClientRect();
    let [x, y] = [box.x + 40, box.y + 16];
    if (${JSON.stringify(words)}) {
      const walker = field.ownerDocument.createTreeWalker(field, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const at = walker.currentNode.data.indexOf(${JSON.stringify(words)});
        if (at < 0) continue;
        const range = field.ownerDocument.createRange();
        range.setStart(walker.currentNode, at + 2);
        range.setEnd(walker.currentNode, at + 3);
        box = range.getBoundingClientRect();
        [x, y] = [box.x + 1, box.y + box.height / 2];
      }
    }
    for (let frame = field.ownerDocument.defaultView.frameElement; frame; frame = frame.ownerDocument.defaultView.frameElement) {
      const outer = frame.getBoundingClientRect();
      [x, y] = [x + outer.x + frame.clientLeft, y + outer.y + frame.clientTop];
    }
    return { x, y };
  })()`) as Promise<{ x: number; y: number }>;

/** Opens the page, and its composer where that has to be opened, and types into the field. */
export async function writeIn(driver: Driver, name: string, draft: string): Promise<void> {
  const { page } = driver;
  await page.goto(`https://${LAYER_HOST}/${name}`);
  const reply = await page.$('#reply');
  if (reply) await reply.click();
  const { x, y } = await spotIn(driver, null);
  await page.mouse.click(x, y);
  await page.keyboard.type(draft);
}
