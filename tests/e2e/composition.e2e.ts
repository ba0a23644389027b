/** Who writes by an input method is never torn out of it. One engine lets a test compose. */
import type { CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deliveryOf } from './harness/deliver.ts';
import { type Driver, startDriver } from './harness/driver.ts';
import { buildEditorPages } from './harness/editor-pages.ts';
import { held, holds } from './harness/held.ts';
import { chord } from './harness/keys.ts';
import { pause, until } from './harness/wait.ts';
import { EDITORS } from './matrix/editors.ts';
import { enterEditor, markedWords, typeIn } from './matrix/field.ts';

const NAMES = ['textarea', 'contenteditable', 'prosemirror', 'ckeditor5', 'lexical', 'tinymce'];
const WEAK = 'Sorry for any inconvenience. ';
const CONTENT = [{ kind: 'paragraph', runs: [{ text: 'A letter comes.' }] }] as const;
/** Longer than the analysis takes, and than a write waits for its frames. */
const MEANWHILE_MS = 600;

const editors = EDITORS.filter(({ name }) => NAMES.includes(name));
let driver: Driver;
let cdp: CDPSession;
beforeAll(async () => {
  await buildEditorPages(NAMES);
  driver = await startDriver();
  cdp = await driver.page.createCDPSession();
});
afterAll(() => driver?.close());

const compose = (text: string) =>
  cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
const commit = (text: string) => cdp.send('Input.insertText', { text });

/** What the page heard of the input method; in the field's own document. */
const watchComposition = () =>
  driver.page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['compositionstart', 'compositionend'])
      window.field()?.ownerDocument.addEventListener(type, () => heard.push(type), true);
  });
const heard = () => driver.page.evaluate(() => (window as unknown as { heard: string[] }).heard);

describe.each(editors)('$title', (editor) => {
  test('marks come and go around what is composed, which is left alone', async () => {
    await enterEditor(driver.page, editor);
    await watchComposition();
    await compose('に');
    await compose('にほん');
    await pause(MEANWHILE_MS);
    await compose('日本');
    await commit('日本');
    expect(await heard()).toEqual(['compositionstart', 'compositionend']);
    await typeIn(driver.page, ` ${WEAK}`);
    await holds(driver.page, '日本');
    if (!editor.plain)
      await until('it is marked', async () => (await markedWords(driver.page)).length === 1 || null);
  });

  test('a letter waits until it has ended, and the key that opens the card tears nothing', async () => {
    await enterEditor(driver.page, editor);
    await typeIn(driver.page, WEAK);
    await until('it is judged', async () => (await driver.toolbar()).badge === '1' || null);
    await watchComposition();
    await compose('に');
    await compose('にほん');
    const sent = driver.inBackground(deliveryOf(CONTENT));
    await chord(driver.page, 'Alt+Period');
    await pause(MEANWHILE_MS);
    expect(await heard()).toEqual(['compositionstart']);
    expect(await held(driver.page)).not.toContain('A letter comes');
    await commit('日本');
    expect(await sent).toBe('sent');
    const all = await holds(driver.page, 'A letter comes');
    expect(all).toContain('日本');
    expect(all).toContain('inconvenience');
  });
});

test('nothing was logged as an error, and nobody was asked for anything', async () => {
  expect(await driver.errors()).toEqual([]);
  expect(driver.requests()).toEqual([]);
});
