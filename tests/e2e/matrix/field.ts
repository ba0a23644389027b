/** The page's editor, wherever it stands: found by the page's own word, not by a selector. */
import type { Page } from 'puppeteer-core';
import { type Box, colourIn } from '../harness/paint.ts';
import { pause, until } from '../harness/wait.ts';
import type { EditorPage } from './editors.ts';

const FIRST_LINE = { x: 40, y: 16 };

/** Opens the editor's page and puts the caret in it with the mouse. */
export const enterEditor = (
  page: Page,
  { name, host = 'editors.example' }: EditorPage,
  query = '',
): Promise<void> => enterAt(page, `https://${host}/${name}${query}`);

export async function enterAt(page: Page, url: string): Promise<void> {
  await page.goto(url);
  const { x, y } = await until(`the editor is there: ${url}`, () => page.evaluate(fieldBox));
  await page.mouse.click(x + FIRST_LINE.x, y + FIRST_LINE.y);
}

/** In client coordinates of the top document; null until the editor is there. */
function fieldBox(): { x: number; y: number } | null {
  const field = window.field?.();
  if (!field?.isConnected) return null;
  let { x, y } = field.getBoundingClientRect();
  for (let frame = field.ownerDocument.defaultView?.frameElement; frame; ) {
    const box = frame.getBoundingClientRect();
    x += box.x + frame.clientLeft;
    y += box.y + frame.clientTop;
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  return { x, y };
}

/** No hand is faster. Some editors take a shortcut in before the letters typed just before it, or Enter twice. */
const KEYS_APART_MS = 50;

/** Keys in one string: `*` switches bold, `\n` is Enter. */
export async function typeIn(page: Page, text: string): Promise<void> {
  for (const part of text.split(/([*\n])/)) {
    const letters = !/^[*\n]?$/.test(part);
    if (part === '*') await chord(page, 'Control', 'b');
    else if (part === '\n') await page.keyboard.press('Enter');
    else if (letters) await page.keyboard.type(part);
    if (part) await pause(KEYS_APART_MS);
  }
}

export async function chord(page: Page, modifier: 'Control' | 'Alt' | 'Shift', key: string): Promise<void> {
  await page.keyboard.down(modifier);
  await page.keyboard.press(key as 'b');
  await page.keyboard.up(modifier);
}

/** The words under our highlights in the field's own document. */
export function markedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const view = window.field()?.ownerDocument.defaultView as (Window & typeof globalThis) | null;
    if (!view) return [];
    return [...view.CSS.highlights]
      .filter(([name]) => name.startsWith('amends-'))
      .flatMap(([, ranges]) => [...ranges])
      .filter((range) => range.startContainer.nodeType === Node.TEXT_NODE)
      .map((range) => {
        const words = range.startContainer.ownerDocument?.createRange() as Range;
        words.setStart(range.startContainer, range.startOffset);
        words.setEnd(range.endContainer, range.endOffset);
        return words.toString().replaceAll('\u00A0', ' ');
      });
  });
}

/** The share of the words' width that is underlined on the screen. */
export async function paintUnder(page: Page, words: string): Promise<number> {
  const box = await page.evaluate(wordsBox, words);
  return box ? colourIn(page, box) : 0;
}

/** Where the words stand in the top document; in a textarea by a copy of it that is removed at once. */
function wordsBox(wanted: string): Box | null {
  const field = window.field();
  if (!field) return null;
  let holder: HTMLElement = field;
  if (field.localName === 'textarea') {
    holder = document.createElement('div');
    for (const name of getComputedStyle(field))
      holder.style.setProperty(name, getComputedStyle(field).getPropertyValue(name));
    const { left, top, width, height } = field.getBoundingClientRect();
    holder.style.cssText += `;position:fixed;left:${left}px;top:${top}px;width:${width}px;height:${height}px;white-space:pre-wrap;margin:0`;
    holder.textContent = (field as HTMLTextAreaElement).value;
    document.body.append(holder);
  }
  const walker = field.ownerDocument.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
  let found: Box | null = null;
  while (!found && walker.nextNode()) {
    const at = (walker.currentNode as Text).data.indexOf(wanted);
    if (at < 0) continue;
    const range = field.ownerDocument.createRange();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + wanted.length);
    const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
    found = { x, y, width, height };
  }
  if (holder !== field) holder.remove();
  if (!found) return null;
  for (let frame = field.ownerDocument.defaultView?.frameElement; frame; ) {
    const box = frame.getBoundingClientRect();
    found = { ...found, x: found.x + box.x + frame.clientLeft, y: found.y + box.y + frame.clientTop };
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  return found;
}

/** What would be serialised from the screen, without the ids that editors draw by lot. */
export function fieldHtml(page: Page): Promise<string> {
  return page.evaluate(() => {
    const html = window.field()?.outerHTML ?? '';
    return html.replace(
      / (id|data-\w*key|data-offset-key|aria-\w+by|data-block|data-block-id|data-editor|for)="[^"]*"/g,
      '',
    );
  });
}
