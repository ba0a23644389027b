/** A German and a Spanish browser show no English of ours, and no key in the place of words. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { openCardByKey } from './harness/card.ts';
import { startChromium } from './harness/chromium.ts';
import { openChecklist, panelOf } from './harness/coach.ts';
import type { Driver } from './harness/driver.ts';
import { enter, GMAIL } from './harness/places.ts';
import { buildPages } from './harness/serve.ts';
import { openSurface } from './harness/surface.ts';
import { until } from './harness/wait.ts';

type Words = { readonly [key: string]: string | Words };
/** Shorter ones are alike in several languages. */
const SHORTEST = 12;
const SURFACES = ['options', 'welcome', 'record', 'replies', 'privacy', 'popup', 'sidepanel'];

const flat = (words: Words, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[`${path}${name}`, value] as [string, string]]
      : flat(value, `${path}${name}.`),
  );
const wordsOf = (language: string) => flat(parse(readFileSync(`locales/${language}.yml`, 'utf8')) as Words);

/** English sentences that this language says otherwise. */
function englishAlone(language: string): string[] {
  const theirs = new Map(wordsOf(language));
  return wordsOf('en')
    .filter(([key, words]) => words.length >= SHORTEST && !words.includes('$') && theirs.get(key) !== words)
    .map(([, words]) => words);
}
const KEYS = wordsOf('en')
  .map(([key]) => key)
  .filter((key) => key.includes('.'));

/** What stands on the page, in its attributes too. */
const shown = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const said: string[] = [];
    for (const one of document.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'placeholder']) said.push(one.getAttribute(name) ?? '');
      for (const node of one.childNodes)
        if (node.nodeType === Node.TEXT_NODE) said.push(node.textContent ?? '');
    }
    return said.map((text) => text.trim()).filter(Boolean);
  });

describe.each(['de', 'es'])('%s', (language) => {
  const english = new Set(englishAlone(language));
  const keys = new Set([...KEYS, ...KEYS.map((key) => key.replaceAll('.', '_'))]);
  const foreign = (said: readonly string[]) => said.filter((text) => english.has(text) || keys.has(text));

  let driver: Driver;
  beforeAll(async () => {
    await buildPages();
    driver = await startChromium({ extension: true, language });
  });
  afterAll(() => driver?.close());

  test.each(SURFACES)('%s.html', async (name) => {
    const page = await openSurface(driver, `${name}.html`);
    const said = await until(
      'all of it stands there',
      () => shown(page),
      (before, now) => `${before}` === `${now}`,
    );
    expect(said.length).toBeGreaterThan(3);
    expect(await page.evaluate(() => document.documentElement.lang || navigator.language)).toContain(
      language,
    );
    expect(foreign(said)).toEqual([]);
    await page.close();
  });

  test('card and checklist', async () => {
    await driver.page.bringToFront();
    await enter(driver.page, GMAIL);
    await driver.page.keyboard.type(
      'We are sorry for any inconvenience this may have caused. Mistakes were made.',
    );
    await openCardByKey(driver);
    const words = () =>
      driver.inLayer((layer) =>
        [...layer.querySelectorAll('*')].flatMap((one) =>
          [...one.childNodes]
            .filter((node) => node.nodeType === 3)
            .map((node) => (node.textContent ?? '').trim()),
        ),
      );
    expect(foreign((await words()) ?? [])).toEqual([]);
    await driver.page.keyboard.press('Escape');
    await openChecklist(driver);
    await panelOf(driver);
    expect(foreign((await words()) ?? [])).toEqual([]);
  });
});
