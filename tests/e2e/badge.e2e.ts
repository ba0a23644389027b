/** The badge gives way to what the page shows over its field, and is where the field is. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { badgeNow, badgeOf } from './harness/coach.ts';
import { type Driver, startDriver } from './harness/driver.ts';
import { enter, FORM, GMAIL } from './harness/places.ts';
import { until } from './harness/wait.ts';

const DRAFT = 'I am sorry we charged your card twice on Monday. I have refunded the second payment.';
const WEAK = 'We are sorry for any inconvenience this may have caused. The parcel left.';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());

const gone = () => until('the badge is gone', async () => ((await badgeNow(driver)) ? null : true));
const run = (script: string) => driver.page.evaluate(script);
const box = () => driver.page.$eval(FORM.field, (field) => field.getBoundingClientRect().toJSON());

/** The page puts something over a part of it, as it answers a press elsewhere. */
const cover = (style: string) =>
  run(`{
    const over = Object.assign(document.createElement('div'), { id: 'over', textContent: 'A menu' });
    over.style.cssText = 'position:fixed;z-index:99;background:#fff;${style}';
    document.body.append(over);
  }`);
const uncover = () => run(`document.querySelector('#over').remove()`);

describe('in a form', () => {
  const write = async () => {
    await enter(driver.page, FORM);
    await driver.page.keyboard.type(DRAFT);
    return badgeOf(driver);
  };

  test('gives way to a picture in front of everything, and comes back after it', async () => {
    await write();
    await cover('inset:0');
    await gone();
    await uncover();
    await badgeOf(driver);
  });

  test('moves, or goes, where a menu opens over its place', async () => {
    const { x, y } = await write();
    await cover(`left:${x - 60}px;top:${y - 40}px;width:120px;height:80px`);
    await until('it is elsewhere', async () => {
      const now = await badgeNow(driver);
      return !now || Math.abs(now.x - x) > 60 || Math.abs(now.y - y) > 40 || null;
    });
    await uncover();
    await until('it is back', async () => {
      const now = await badgeNow(driver);
      return (now && Math.abs(now.x - x) < 2) || null;
    });
  });

  test.each(['visibility:hidden', 'opacity:0', 'display:none'])(
    'goes with a composer that is hidden: %s',
    async (hidden) => {
      await write();
      await run(`document.querySelector('${FORM.field}').parentElement.style.cssText += ';${hidden}'`);
      await driver.page.mouse.click(5, 5);
      await gone();
    },
  );

  test.each(['1.5', '0.8'])('is at the corner of its field where the page is zoomed: %s', async (zoom) => {
    await enter(driver.page, FORM);
    await run(`document.documentElement.style.zoom = '${zoom}'`);
    await driver.page.click(FORM.field);
    await driver.page.keyboard.type(DRAFT);
    const { x, y } = await badgeOf(driver);
    const { left, right, top, bottom } = await box();
    expect(x).toBeGreaterThan(left);
    expect(x).toBeLessThan(right + 60);
    expect(right - x).toBeLessThan(120);
    expect(y).toBeGreaterThan(top - 60);
    expect(y).toBeLessThan(bottom + 60);
  });

  test('is not printed', async () => {
    await write();
    if (driver.name === 'firefox') {
      // Its protocol shows no page as it would be printed: that the rule is there must do.
      const rules = await driver.inLayer((layer) =>
        [...layer.adoptedStyleSheets, ...layer.styleSheets]
          .flatMap(({ cssRules }) => [...cssRules])
          .filter((rule) => (rule as CSSMediaRule).media?.mediaText === 'print')
          .map(({ cssText }) => cssText),
      );
      expect(rules?.join()).toMatch(/:host \{\s*display: none !important/);
      return;
    }
    await driver.page.emulateMediaType('print');
    const shown = await driver.inLayer((layer) => getComputedStyle(layer.host).display);
    await driver.page.emulateMediaType();
    expect(shown).toBe('none');
  });
});

describe('our lines', () => {
  const names = () => run(`[...CSS.highlights.keys()].filter((name) => name.startsWith('amends-'))`);
  const marked = () =>
    until('words are marked', async () => {
      const all = (await names()) as string[];
      return all.length > 0 ? all : null;
    });

  test('come back after the page has cleared all of its highlights', async () => {
    await enter(driver.page, GMAIL);
    await driver.page.keyboard.type(WEAK);
    await marked();
    await run('CSS.highlights.clear()');
    await driver.page.click(GMAIL.field);
    await marked();
  });

  test('are those for dark paper once a stylesheet alone makes it dark', async () => {
    await enter(driver.page, GMAIL);
    await driver.page.keyboard.type(WEAK);
    expect((await marked()).join()).not.toContain('-dark');
    await run(`{
      const dark = document.createElement('style');
      dark.textContent = '${GMAIL.field} { background: #111 !important; color: #eee }';
      document.head.append(dark);
    }`);
    await until('they are dark', async () => ((await names()) as string[]).join().includes('-dark') || null);
  });
});
