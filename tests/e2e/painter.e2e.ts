/** Underlines stay under their words, whatever moves them; seen as pixels. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, startDriver } from './harness/driver.ts';
import { colourIn, STRAY } from './harness/paint.ts';
import {
  boxOn,
  enterPaper,
  expectInPlace,
  type Field,
  inkUnder,
  PAPER,
  watchMarks,
} from './harness/paper.ts';
import { until } from './harness/wait.ts';

const DRAFT = 'Hello Ana. We are sorry for any inconvenience this may have caused. The parcel left.';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());

const enter = (field: Field) => enterPaper(driver, '', field);

/** Sent into the page as text. Each begins from what the one before left. */
const CHANGES: readonly (readonly [string, (field: string) => void])[] = [
  ['a box around it scrolls', () => document.querySelector('#inner')?.scrollTo(0, 14)],
  ['the box around that scrolls, too', () => document.querySelector('#outer')?.scrollTo(0, 22)],
  [
    'it gets narrower, and its lines break elsewhere',
    (field) => document.querySelector<HTMLElement>(field)?.style.setProperty('width', '300px'),
  ],
  [
    'another font',
    (field) => document.querySelector<HTMLElement>(field)?.style.setProperty('font', '20px/30px serif'),
  ],
  [
    'something above pushes it down',
    () => document.querySelector('#inner')?.insertAdjacentHTML('afterbegin', '<p>A banner</p>'),
  ],
  [
    'a transform scales it',
    () => document.querySelector<HTMLElement>('#inner')?.style.setProperty('transform', 'scale(0.8)'),
  ],
  ['zoomed to 200%', () => document.documentElement.style.setProperty('zoom', '2')],
];

/** For the background: the page is the only tab there is. */
const zoomTo = (factor: number) =>
  `chrome.tabs.query({}).then(([tab]) => chrome.tabs.setZoom(tab.id, ${factor}))`;

describe.each(['#rich', '#plain'] as const)('%s', (field) => {
  test('scrolled, resized, dressed anew, pushed, scaled, zoomed', async () => {
    await enter(field);
    for (const [name, change] of CHANGES) {
      await driver.page.evaluate(change, field);
      await expectInPlace(driver, field).catch((error) => {
        throw new Error(`${name}: ${error.message}`);
      });
    }
  });

  test('the browser’s own zoom', async () => {
    await enter(field);
    for (const factor of [1.5, 0.67, 1]) {
      await driver.inBackground(zoomTo(factor));
      await until('it is zoomed', () =>
        driver.page.evaluate((wanted) => Math.abs(devicePixelRatio - wanted) < 0.01 || null, factor),
      );
      await expectInPlace(driver, field);
    }
  });

  test('a page that turns dark gets the ink for dark paper', async () => {
    await enter(field);
    const [before = 0] = await inkUnder(driver.page, field, 'inconvenience');
    await driver.page.evaluate(() => document.documentElement.classList.add('dark'));
    await until('the ink is lighter', async () => {
      const [now = 0] = await inkUnder(driver.page, field, 'inconvenience');
      return now > before + 30 || null;
    });
    await expectInPlace(driver, field);
  });

  test('an editor taller than the window', async () => {
    await driver.page.goto(PAPER);
    await driver.page.evaluate((selector) => {
      for (const box of ['#outer', '#inner'])
        document.querySelector<HTMLElement>(box)?.style.setProperty('height', 'auto');
      document.querySelector<HTMLElement>(selector)?.style.setProperty('height', '1500px');
    }, field);
    await driver.page.click(field, { offset: { x: 30, y: 16 } });
    await driver.page.evaluate(() => document.execCommand('insertText', false, '\n'.repeat(45)));
    await driver.page.keyboard.type(DRAFT);
    await driver.page.evaluate(() => scrollTo(0, 600));
    await expectInPlace(driver, field);
  });

  test('what a box hides of it is not underlined outside of that box', async () => {
    await enter(field);
    const { y } = await boxOn(driver.page, field, 'inconvenience');
    await driver.page.evaluate((top) => {
      const box = document.querySelector('#inner') as HTMLElement;
      box.scrollTop += top + 8 - box.getBoundingClientRect().top;
    }, y);
    const hidden = await boxOn(driver.page, field, 'inconvenience');
    const above = await driver.page.$eval('#inner', (box) => box.getBoundingClientRect().top);
    expect(hidden.y).toBeLessThan(above);
    await until('nothing is painted there', async () => {
      const { x, width } = hidden;
      return (await colourIn(driver.page, { x, y: above - 28, width, height: 20 })) < STRAY || null;
    });
  });

  test('a field that is rendered anew is underlined anew', async () => {
    await enter(field);
    await driver.page.evaluate((selector) => {
      const old = document.querySelector<HTMLElement>(selector);
      const fresh = old?.cloneNode(true) as HTMLElement;
      if (old instanceof HTMLTextAreaElement) (fresh as HTMLTextAreaElement).value = old.value;
      old?.replaceWith(fresh);
    }, field);
    // A text that the page put in is judged once somebody is at work in it.
    await driver.page.click(field);
    await expectInPlace(driver, field);
  });

  test('no key makes a line flicker, and the HTML is the author’s own', async () => {
    await enter(field);
    await driver.page.evaluate(watchMarks);
    await driver.page.keyboard.type(' And we have found it again.');
    const seen = await driver.page.evaluate(() => window.fewestMarks);
    // A newer browser paints in a textarea itself, by a range of its value; elsewhere marks lie over it.
    const painted = await driver.page.$eval(field, (one) => one.id === 'rich' || 'createValueRange' in one);
    if (painted) expect(seen).toBeGreaterThan(0);
    else expect(await driver.inLayer((layer) => layer.querySelectorAll('[aria-hidden] span').length)).toBe(1);
    await expectInPlace(driver, field);
    const html = await driver.page.$eval(field, (one) => one.innerHTML.replaceAll('&nbsp;', ' '));
    expect(html).toBe(field === '#rich' ? `${DRAFT} And we have found it again.` : '');
    expect(await driver.page.$$eval('body > *', (children) => children.map(({ id }) => id))).toEqual([
      'outer',
    ]);
  });
});

// Firefox lets no test ask for these.
if (process.env.AMENDS_BROWSER !== 'firefox')
  describe('what the reader asks of all pages', () => {
    const ask = async (name: string, value: string) => {
      const cdp = await driver.page.createCDPSession();
      await cdp.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
      return cdp;
    };
    const boxUnder = async () => {
      const { x, y, width, height } = await boxOn(driver.page, '#rich', 'inconvenience');
      return { x, y, width, height: height + 4 };
    };

    test('more contrast, and colours of their own', async () => {
      await enter('#rich');
      const [usual = 0] = await inkUnder(driver.page, '#rich', 'inconvenience');
      await ask('prefers-contrast', 'more');
      await until('the ink is darker', async () => {
        const [red = 255] = await inkUnder(driver.page, '#rich', 'inconvenience');
        return red < usual - 30 || null;
      });
      const cdp = await ask('forced-colors', 'active');
      await until('the line is seen', async () => {
        const shot = async () => Buffer.from(await driver.page.screenshot({ clip: await boxUnder() }));
        const marked = await shot();
        await driver.page.evaluate(() => CSS.highlights.clear());
        const bare = await shot();
        return !marked.equals(bare) || null;
      });
      await cdp.send('Emulation.setEmulatedMedia', { features: [] });
    });
  });

test('nothing was logged as an error, and nobody was asked for anything', async () => {
  expect(await driver.errors()).toEqual([]);
  expect(driver.requests()).toEqual([]);
});
