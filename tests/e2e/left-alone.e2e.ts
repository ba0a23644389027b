import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, startDriver } from './harness/driver.ts';
import { colourIn, STRAY, timeToPaint, underlined } from './harness/paint.ts';
import { enter, FORM, GMAIL, PAGE_WITHOUT_EDITOR } from './harness/places.ts';
import { pause } from './harness/wait.ts';

const WEAK = 'We are sorry for any inconvenience this may have caused. ';
const BORDER_PX = 6;

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());

async function colourInside(selector: string): Promise<number> {
  const box = await driver.page.$eval(selector, (field) => field.getBoundingClientRect().toJSON());
  return colourIn(driver.page, {
    x: box.x + BORDER_PX,
    y: box.y + BORDER_PX,
    width: box.width - 2 * BORDER_PX,
    height: box.height - 4 * BORDER_PX,
  });
}

describe('left alone', () => {
  test.each(['#password', '#search', '#one-line', '#read-only', '#disabled', '#opted-out'])(
    '%s',
    async (selector) => {
      await driver.page.goto(FORM.url);
      await driver.page.click(selector);
      await driver.page.keyboard.type(WEAK);
      await timeToPaint();
      expect(await colourInside(selector)).toBeLessThan(STRAY);
      expect(await driver.inLayer((layer) => layer.childElementCount)).toBeNull();
    },
  );

  test('the subject of a mail', async () => {
    await driver.page.goto(GMAIL.url);
    await driver.page.click('[name=subjectbox]');
    await driver.page.keyboard.type(WEAK);
    await timeToPaint();
    expect(await colourInside('[name=subjectbox]')).toBeLessThan(STRAY);
  });

  test('a page without an editor', async () => {
    await driver.page.goto(PAGE_WITHOUT_EDITOR);
    await driver.page.click('h1');
    await driver.page.keyboard.type('sorry');
    await timeToPaint();
    expect(await driver.inLayer((layer) => layer.childElementCount)).toBeNull();
  });
});

describe('when something goes away', () => {
  test('a background that was stopped between two keystrokes is simply asked again', async () => {
    await enter(driver.page, FORM);
    await driver.page.keyboard.type('Hi Priya. ');
    await driver.stopBackground();
    await driver.page.keyboard.type(WEAK);
    await underlined(driver.page, FORM.field, 'inconvenience');
  });

  test.each([FORM, GMAIL])('a field that vanishes while the analyser answers: $name', async (place) => {
    await enter(driver.page, place);
    await driver.page.keyboard.type(WEAK);
    await driver.page.$eval(place.field, (field) => field.remove());
    await pause(500);
    const left = await driver.page.evaluate(() =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('amends-'))
        .reduce((sum, [, all]) => sum + all.size, 0),
    );
    expect(left).toBe(0);
  });
});

test('nothing was logged as an error, and nobody was asked for anything', async () => {
  expect(await driver.errors()).toEqual([]);
  expect(driver.requests()).toEqual([]);
});
