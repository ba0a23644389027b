/** What is really on the screen under some words: pixels, wherever the paint came from. */
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { until } from './wait.ts';

export type Box = { x: number; y: number; width: number; height: number };

/** The pages' text is grey; every line of ours has a colour. The palest is `#64748b`. */
const LEAST_COLOUR = 28;
/** Dots leave gaps: so much of the width must have colour to be a line, and so little may to be none. */
export const LINE = 0.3;
export const STRAY = 0.03;
const BELOW_LETTERS_PX = 5;
const TIME_TO_PAINT_WRONGLY_MS = 900;

/** Where the words stand, by the page's own layout; in a textarea by a copy of it that is removed at once. */
export async function boxOf(page: Page, field: string, words: string): Promise<Box> {
  const box = await page.evaluate(
    (selector, wanted) => {
      const element = document.querySelector<HTMLElement>(selector);
      if (!element) return null;
      let holder = element;
      if (element instanceof HTMLTextAreaElement) {
        holder = document.createElement('div');
        const style = getComputedStyle(element);
        for (const name of style) holder.style.setProperty(name, style.getPropertyValue(name));
        const { left, top, width, height } = element.getBoundingClientRect();
        holder.style.cssText += `;position:fixed;left:${left}px;top:${top}px;width:${width}px;height:${height}px;white-space:pre-wrap;margin:0`;
        holder.textContent = element.value;
        document.body.append(holder);
      }
      const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
      let found = null;
      while (!found && walker.nextNode()) {
        const at = (walker.currentNode as Text).data.indexOf(wanted);
        if (at < 0) continue;
        const range = new Range();
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + wanted.length);
        const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
        found = { x, y, width, height };
      }
      if (holder !== element) holder.remove();
      return found;
    },
    field,
    words,
  );
  if (!box) throw new Error(`“${words}” does not stand in ${field}`);
  return box;
}

/** The share of the columns that have a coloured pixel, of a box in client coordinates. */
export async function colourIn(page: Page, box: Box): Promise<number> {
  // A picture is cut out of the whole page, however far that is scrolled.
  const { x: right, y: down } = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  const clip = { ...box, x: box.x + right, y: box.y + down, height: box.height + BELOW_LETTERS_PX };
  const { width, height, data } = PNG.sync.read(Buffer.from(await page.screenshot({ clip })));
  let coloured = 0;
  for (let x = 0; x < width; x++) {
    for (let y = 0; y < height; y++) {
      const [red = 0, green = 0, blue = 0] = data.subarray((y * width + x) * 4);
      if (Math.max(red, green, blue) - Math.min(red, green, blue) < LEAST_COLOUR) continue;
      coloured++;
      break;
    }
  }
  return coloured / width;
}

const under = async (page: Page, field: string, words: string) =>
  colourIn(page, await boxOf(page, field, words));

export const underlined = (page: Page, field: string, words: string): Promise<true> =>
  until(`“${words}” is underlined`, async () => (await under(page, field, words)) > LINE || null);

export const notUnderlined = (page: Page, field: string, words: string): Promise<true> =>
  until(`“${words}” is not underlined`, async () => (await under(page, field, words)) < STRAY || null);

/** That nothing is painted shows only after the time in which it would have been. */
export const timeToPaint = () =>
  new Promise<void>((resolve) => setTimeout(resolve, TIME_TO_PAINT_WRONGLY_MS));

/** The words under our highlights, by the page's own register of them; not those in textareas. */
export function highlighted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('amends-'))
      .flatMap(([, ranges]) => [...ranges])
      .filter((range) => range.startContainer instanceof Text)
      .map((range) => {
        const words = new Range();
        words.setStart(range.startContainer, range.startOffset);
        words.setEnd(range.endContainer, range.endOffset);
        return words.toString();
      }),
  );
}
