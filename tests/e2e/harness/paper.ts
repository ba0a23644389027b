/** The page of two fields in boxes that scroll: where words stand on it, and what is painted there. */
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';
import { type Box, colourIn, LINE, STRAY } from './paint.ts';
import { until } from './wait.ts';

export const PAPER = 'https://forms.example/paper';
export type Field = '#rich' | '#plain';

/** Under the browser's own zoom Chromium cuts pictures by the screen's pixels, Firefox by the page's. */
const CUTS_BY_SCREEN = process.env.AMENDS_BROWSER !== 'firefox';

/** Where the words stand on the page, as a screenshot counts, by the page's own layout; in the textarea by a copy in the same place, removed at once. */
export async function boxOn(page: Page, field: Field, words: string): Promise<Box> {
  const box = await page.evaluate(
    (selector, wanted, cutsByScreen) => {
      const element = document.querySelector<HTMLElement>(selector);
      if (!element) return null;
      let holder = element;
      if (element instanceof HTMLTextAreaElement) {
        holder = document.createElement('div');
        const style = getComputedStyle(element);
        for (const name of style) holder.style.setProperty(name, style.getPropertyValue(name));
        const { offsetLeft: left, offsetTop: top, clientWidth, offsetHeight: height } = element;
        holder.style.cssText += `;position:absolute;left:${left}px;top:${top}px;width:${clientWidth + 2}px;height:${height}px;white-space:pre-wrap;overflow:hidden;margin:0`;
        holder.textContent = element.value;
        element.offsetParent?.append(holder);
        holder.scrollTop = element.scrollTop;
      }
      const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
      let found = null;
      while (!found && walker.nextNode()) {
        const at = (walker.currentNode as Text).data.indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(walker.currentNode, at);
        range.setEnd(walker.currentNode, at + wanted.length);
        const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
        const scale = cutsByScreen ? devicePixelRatio : 1;
        found = {
          x: (x + scrollX) * scale,
          y: (y + scrollY) * scale,
          width: width * scale,
          height: height * scale,
        };
      }
      if (holder !== element) holder.remove();
      return found;
    },
    field,
    words,
    CUTS_BY_SCREEN,
  );
  if (!box) throw new Error(`“${words}” does not stand in ${field}`);
  return box;
}

export const colourUnder = async (page: Page, field: Field, words: string): Promise<number> =>
  colourIn(page, await boxOn(page, field, words));

/** The most colourful pixel under the words: the line's own ink. */
export async function inkUnder(page: Page, field: Field, words: string): Promise<readonly number[]> {
  const { x, y, width, height } = await boxOn(page, field, words);
  const shot = await page.screenshot({ clip: { x, y, width, height: height + 4 } });
  const { data } = PNG.sync.read(Buffer.from(shot));
  let ink: readonly number[] = [0, 0, 0];
  const chroma = (pixel: readonly number[]) => Math.max(...pixel) - Math.min(...pixel);
  for (let at = 0; at < data.length; at += 4) {
    const pixel = [...data.subarray(at, at + 3)];
    if (chroma(pixel) > chroma(ink)) ink = pixel;
  }
  return ink;
}

const DRAFT = 'Hello Ana. We are sorry for any inconvenience this may have caused. The parcel left.';

/** Under the weak words is a line, and under the last sentence is none. */
export async function expectInPlace({ page }: Driver, field: Field): Promise<void> {
  await until('the line is under its words, and under no others', async () => {
    const under = await colourUnder(page, field, 'inconvenience');
    const beside = await colourUnder(page, field, 'parcel left');
    return (under > LINE && beside < STRAY) || null;
  });
}

/** Opens the page and writes into the field; gives what was written. */
export async function enterPaper(driver: Driver, more = '', field: Field = '#rich'): Promise<string> {
  await driver.page.goto(PAPER);
  await driver.page.click(field, { offset: { x: 30, y: 16 } });
  await driver.page.keyboard.type(`${DRAFT}${more}`);
  await expectInPlace(driver, field);
  return `${DRAFT}${more}`;
}

declare global {
  interface Window {
    fewestMarks: number;
  }
}

/** Sent into the page as text. Counts on each frame what is marked; keeps the least that a reader could have seen. */
export function watchMarks(): void {
  const count = () =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('amends-'))
      .reduce((sum, [, ranges]) => sum + ranges.size, 0);
  window.fewestMarks = count();
  const look = () => {
    window.fewestMarks = Math.min(window.fewestMarks, count());
    requestAnimationFrame(look);
  };
  look();
}
