import { expect, test } from 'vitest';
import { cardClosed, cardOf, openCardByKey } from '../harness/card.ts';
import { boxOf } from '../harness/paint.ts';
import { GMAIL } from '../harness/places.ts';
import { pause } from '../harness/wait.ts';
import { DRAFT, ownLines, type Seat, writeWeak } from './desk.ts';

const REOPENS_WITHIN_MS = 700;

/** The card is in nobody's way, and looks like itself. */
export function complaintsOfTheCard(seat: Seat): void {
  const clickOn = async (words: string, button: 'left' | 'right' = 'left') => {
    const { x, y, width, height } = await boxOf(seat().page, GMAIL.field, words);
    await seat().page.mouse.click(x + width / 2, y + height / 2, { button });
  };
  const cards = () =>
    seat().inLayer(
      (layer) => [...layer.querySelectorAll('.card')].filter((card) => card.checkVisibility()).length,
    );

  test('the popup covers what is being typed, and reopens', async () => {
    await writeWeak(seat());
    await clickOn('inconvenience');
    const { box } = await cardOf(seat());
    const words = await boxOf(seat().page, GMAIL.field, 'inconvenience');
    expect(box.top >= words.y + words.height - 1 || box.bottom <= words.y + 1).toBe(true);
    await seat().page.keyboard.press('End');
    await seat().page.keyboard.type(' And more');
    await cardClosed(seat());
    await pause(REOPENS_WITHIN_MS);
    expect((await cards()) ?? 0).toBe(0);
    expect((await ownLines(seat()))[0]).toBe(`${DRAFT} And more`);
  });

  test('Escape does not bring the caret back', async () => {
    await writeWeak(seat());
    await openCardByKey(seat());
    await seat().page.keyboard.press('Tab');
    await seat().page.keyboard.press('Escape');
    await cardClosed(seat());
    await seat().page.keyboard.type('!');
    expect((await ownLines(seat()))[0]).toBe(`${DRAFT}!`);
  });

  test('double popups beside Gmail’s own checker', async () => {
    await writeWeak(seat());
    const spellcheck = () => seat().page.$eval('.editable', (field) => field.getAttribute('spellcheck'));
    const before = await spellcheck();
    await clickOn('inconvenience');
    await cardOf(seat());
    await clickOn('sorry for');
    await cardOf(seat());
    expect(await cards()).toBe(1);
    expect(await spellcheck()).toBe(before);
    await seat().page.keyboard.press('Escape');
    await cardClosed(seat());
    await seat().page.evaluate(() =>
      document.addEventListener('contextmenu', (event) => event.preventDefault(), { once: true }),
    );
    await clickOn('Hello', 'right');
    await pause(REOPENS_WITHIN_MS);
    expect((await cards()) ?? 0).toBe(0);
  });

  /** The least contrast of any words on the card against the card, by WCAG's formula. Sent as text. */
  const leastContrast = (layer: ShadowRoot) => {
    const view = layer.ownerDocument.defaultView as Window & typeof globalThis;
    const light = (colour: string) => {
      const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const card = layer.querySelector('.card') as HTMLElement;
    const paper = light(view.getComputedStyle(card).backgroundColor);
    const inks = [...card.querySelectorAll('h2, .card-says')].map((one) =>
      light(view.getComputedStyle(one).color),
    );
    return Math.min(...inks.map((ink) => (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05)));
  };

  test('dark text on dark', async () => {
    await writeWeak(seat());
    await seat().page.evaluate(() => {
      document.documentElement.style.cssText = 'background: #111; color: #eee';
      for (const one of document.querySelectorAll<HTMLElement>('body, .sheet, .editable'))
        one.style.cssText += ';background: #111; color: #eee';
    });
    await openCardByKey(seat());
    expect(await seat().inLayer(leastContrast)).toBeGreaterThanOrEqual(4.5);
  });

  test('the page’s CSS leaks in', async () => {
    await writeWeak(seat());
    await seat().page.addStyleTag({
      content:
        'html, :root { font-size: 31px !important; letter-spacing: 3px !important } html > :not(head, body), button, div, h2, p { color: red !important; text-transform: uppercase !important } h2 { font-size: 40px !important }',
    });
    await seat().page.$eval('.editable', (field) => field.scrollIntoView({ block: 'center' }));
    await openCardByKey(seat());
    const looks = await seat().inLayer((layer) => {
      const title = layer.querySelector('.card h2') as HTMLElement;
      const view = layer.ownerDocument.defaultView as Window & typeof globalThis;
      const { fontSize, textTransform, letterSpacing, color } = view.getComputedStyle(title);
      return { px: Number.parseFloat(fontSize), textTransform, letterSpacing, color };
    });
    expect(looks?.px).toBeLessThanOrEqual(19);
    expect(looks).toMatchObject({ textTransform: 'none', letterSpacing: 'normal' });
    expect(looks?.color).not.toBe('rgb(255, 0, 0)');
  });
}
