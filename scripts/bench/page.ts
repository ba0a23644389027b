/** How long a writer waits for us in a real page: `npm run bench:page`, about a minute. */
import type { Page } from 'puppeteer-core';
import { askLayer, startChromium } from '../../tests/e2e/harness/chromium.ts';
import { waitForBadge } from '../../tests/e2e/harness/coach.ts';
import { deliveryOf } from '../../tests/e2e/harness/deliver.ts';
import type { Driver } from '../../tests/e2e/harness/driver.ts';
import { enter, FORM, GMAIL, type Place, undo, ZENDESK } from '../../tests/e2e/harness/places.ts';
import { buildPages } from '../../tests/e2e/harness/serve.ts';
import { openSurface } from '../../tests/e2e/harness/surface.ts';
import { pause, until } from '../../tests/e2e/harness/wait.ts';
import { LETTER } from '../../tests/e2e/matrix/letter.ts';
import { buildExtension } from '../practice.ts';
import { ms, quantile } from './measure.ts';

const ROUNDS = 30;
/** A second click right behind the first selects a word. */
const NO_DOUBLE_CLICK_MS = 600;
const WEAK = 'any inconvenience';
const DRAFT = `Hi Maya, we apologize for ${WEAK}. `;

/** In the page: from a click until something of ours is seen, or from a moment until the letter is in the draft. */
const TIMED = `Object.assign(window, {
  fromClick: (selector) => window.timed = new Promise((resolve) => addEventListener('click', ({ timeStamp }) => {
    const look = () => amendsLayer.querySelector(selector)?.checkVisibility({ visibilityProperty: true })
      ? resolve(performance.now() - timeStamp) : requestAnimationFrame(look);
    look();
  }, { once: true, capture: true })),
  arrival: (field, words) => window.timed = new Promise((resolve) => {
    const look = () => {
      const held = document.querySelector(field);
      if (!(held.value ?? held.textContent).includes(words)) return;
      observer.disconnect();
      removeEventListener('input', look, true);
      resolve(performance.timeOrigin + performance.now());
    };
    const observer = new MutationObserver(look);
    observer.observe(document.querySelector(field), { subtree: true, childList: true, characterData: true });
    addEventListener('input', look, true);
  }),
})`;

/** A first time has no budget: it loads its script. */
const rows: [what: string, taken: readonly number[], budget: number | null][] = [];

async function several(rounds: number, once: () => Promise<number>): Promise<number[]> {
  const taken: number[] = [];
  for (let i = 0; i < rounds; i++) taken.push(await once());
  return taken;
}

async function write(driver: Driver, place: Place): Promise<void> {
  await enter(driver.page, place);
  await driver.page.evaluate(TIMED);
  await driver.page.keyboard.type(DRAFT);
  await until('it is judged', async () => (await driver.toolbar()).badge || null);
}

/** From the click on an underline, and on the badge. */
async function card(driver: Driver): Promise<void> {
  const { page } = driver;
  const cdp = await page.createCDPSession();
  await askLayer(cdp, (layer) => void Object.assign(window, { amendsLayer: layer }));
  const opened = async (spot: { x: number; y: number }, selector: string) => {
    await pause(NO_DOUBLE_CLICK_MS);
    await page.evaluate(`void fromClick('${selector}')`);
    await page.mouse.click(spot.x, spot.y);
    const taken = (await page.evaluate('timed')) as number;
    await page.keyboard.press('Escape');
    await page.waitForFunction(`!amendsLayer.querySelector('${selector}')?.checkVisibility()`);
    return taken;
  };
  const weak = await middleOf(page, GMAIL.field, WEAK);
  rows.push(['the first card, with its code loaded', await several(1, () => opened(weak, '.card')), null]);
  rows.push(['a card, from its click', await several(ROUNDS, () => opened(weak, '.card')), 50]);
  const toBadge = async () => opened(await waitForBadge(page), '.coach');
  rows.push(['the first checklist', await several(1, toBadge), null]);
  rows.push(['the checklist, from its click', await several(ROUNDS, toBadge), 80]);
}

const middleOf = (page: Page, field: string, words: string) =>
  page.$eval(
    field,
    (root, sought) => {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const at = node.textContent?.indexOf(sought) ?? -1;
        if (at < 0) continue;
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + sought.length);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      throw new Error(`No “${sought}” there.`);
    },
    words,
  );

/** A rich editor is given time to see where the letter goes: a tenth of a second for its event, and two frames. */
const SELECTION_SEEN_MS = 133;

/** From the message to the page, which the popup's click sends, until the editor holds the letter. */
async function letter(driver: Driver, place: Place): Promise<void> {
  const once = async () => {
    await driver.page.evaluate(`void arrival('${place.field}', 'Dear Maria')`);
    const sent = (await driver.inBackground(`(async () => {
      const sent = performance.timeOrigin + performance.now();
      await ${deliveryOf(LETTER)};
      return sent;
    })()`)) as number;
    const taken = ((await driver.page.evaluate('timed')) as number) - sent;
    await undo(driver.page);
    await driver.page.waitForFunction(
      `!(document.querySelector('${place.field}').value ?? document.querySelector('${place.field}').textContent).includes('Dear Maria')`,
    );
    return taken;
  };
  const waits = place.rich ? SELECTION_SEEN_MS : 0;
  rows.push([`a letter into ${place.name}`, await several(ROUNDS, once), 50 + waits]);
}

/** From the start of its page until one can type into the search field, with a letter to fill in below. */
async function popup(driver: Driver): Promise<void> {
  const once = async () => {
    const page = await openSurface(driver, 'popup.html', (opening) =>
      opening.evaluateOnNewDocument(`(function look() {
        const ready = document.querySelector('.letter') && document.activeElement?.matches('[role=combobox]');
        if (ready) window.usable = performance.now(); else requestAnimationFrame(look);
      })()`),
    );
    const taken = await (await page.waitForFunction('window.usable')).jsonValue();
    await page.close();
    return taken as number;
  };
  rows.push(['the popup, until it can be used', await several(ROUNDS, once), 150]);
}

buildExtension();
await buildPages();
const driver = await startChromium({ extension: true });
for (const place of [GMAIL, ZENDESK, FORM]) {
  await write(driver, place);
  if (place === GMAIL) await card(driver);
  await letter(driver, place);
}
await popup(driver);
await driver.close();

console.log(''.padEnd(46), 'median'.padStart(10), 'p95'.padStart(10));
for (const [what, taken, budget] of rows) {
  const p95 = quantile(taken, 0.95);
  const verdict =
    budget === null ? [] : [`at most ${budget} ms`.padStart(16), p95 <= budget ? 'kept' : 'BROKEN'];
  console.log(what.padEnd(46), ms(quantile(taken, 0.5)).padStart(10), ms(p95).padStart(10), ...verdict);
}
