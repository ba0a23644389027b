/** What we write and what is taken back, by us or by the writer's undo: nothing of the writer's goes with it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardClosed, openCardByKey } from './harness/card.ts';
import { deliveryOf } from './harness/deliver.ts';
import { type Driver, startDriver } from './harness/driver.ts';
import { buildEditorPages } from './harness/editor-pages.ts';
import { outlineOf } from './harness/outline.ts';
import { pause, until } from './harness/wait.ts';
import { EDITORS, type EditorPage } from './matrix/editors.ts';
import { chord, enterEditor, typeIn } from './matrix/field.ts';
import { LETTER, letterLines } from './matrix/letter.ts';

/** Longer than a write looks whether its words stay. */
const OVER_MS = 1000;
const UNDONE_MS = 300;

const named = (wanted: string) => EDITORS.filter(({ name }) => name === wanted);
const [draft, trix] = [named('draft-js'), named('trix')];

let driver: Driver;
beforeAll(async () => {
  await buildEditorPages([...draft, ...trix].map(({ name }) => name));
  driver = await startDriver();
});
afterAll(() => driver?.close());

describe.each(draft)('$title', (editor) => {
  const model = () => driver.page.evaluate(() => window.model());

  test('what it makes something else of is taken back, and nothing of the writer’s with it', async () => {
    const before = await writeAndApply(editor);
    await pause(OVER_MS);
    expect(await model()).toBe(before);
  });

  test('once the writer has gone on, the last step is theirs', async () => {
    const before = await writeAndApply(editor);
    await driver.page.keyboard.type('Mine.');
    await pause(OVER_MS);
    expect(await model()).toContain('Mine.');
    for (let step = 0; step < 2 && (await model()) !== before; step++) {
      await chord(driver.page, 'Control', 'z');
      await pause(UNDONE_MS);
    }
    expect(await model()).toBe(before);
  });

  test('a letter goes in after a space, and once it is undone the writer goes on there', async () => {
    await undoLetterAmid('It left. It came.', 'It came.'.length);
    await typeIn(driver.page, 'Then ');
    expect(await outlineOf(driver.page, false)).toEqual(['It left. Then It came.']);
  });

  test('a letter goes in at the end, and once it is undone the writer goes on there', async () => {
    await undoLetterAmid('It left.', 0);
    await typeIn(driver.page, ' It came.');
    expect(await outlineOf(driver.page, false)).toEqual(['It left. It came.']);
  });

  /** The caret is so many characters before the end of the draft, of one line, when the letter comes. */
  async function undoLetterAmid(text: string, fromEnd: number): Promise<void> {
    await enterEditor(driver.page, editor);
    await typeIn(driver.page, text);
    for (let step = 0; step < fromEnd; step++) await driver.page.keyboard.press('ArrowLeft');
    const before = await model();
    await pause(OVER_MS);
    expect(await driver.inBackground(deliveryOf(LETTER))).toBe('sent');
    await until('the letter is in', async () => ((await model()).includes('Dear Maria') ? true : null));
    await pause(OVER_MS);
    const around = [text.slice(0, text.length - fromEnd), text.slice(text.length - fromEnd)];
    expect((await outlineOf(driver.page, false)).map((line) => line.trim())).toEqual(
      [around[0], ...letterLines(editor), around[1]].map((line) => line?.trim()).filter(Boolean),
    );
    await chord(driver.page, 'Control', 'z');
    await until('it is out again', async () => (await model()) === before || null);
  }

  /** What the draft was before the rewrite, which the editor has made something else of by now. */
  async function writeAndApply(where: EditorPage): Promise<string> {
    await enterEditor(driver.page, where, '?shouts');
    await typeIn(driver.page, 'Hello Ana.\nWe are sorry for any inconvenience this may have caused. ');
    await typeIn(driver.page, 'The parcel left.');
    const before = await model();
    expect(before).toContain('The parcel left.');
    await openCardByKey(driver);
    await driver.page.keyboard.press('Enter');
    await driver.page.waitForSelector('[data-shouted]');
    return before;
  }
});

// What is pasted ends in a plain space, which shows only once the line is drawn anew.
test.each(trix)('$title: a space at the end of a line that is drawn anew is nothing else', async (editor) => {
  const { keyboard } = driver.page;
  await enterEditor(driver.page, editor);
  await typeIn(driver.page, 'Sorry if it broke. x');
  await keyboard.press('ArrowLeft');
  await chord(driver.page, 'Shift', 'Home');
  await chord(driver.page, 'Control', 'c');
  await keyboard.press('End');
  await chord(driver.page, 'Control', 'v');
  await openCardByKey(driver);
  await keyboard.press('Enter');
  await cardClosed(driver);
  expect(await driver.page.evaluate(() => window.model())).toContain("I'm sorry");
});

test('nothing was logged as an error, and nobody was asked for anything', async () => {
  expect(await driver.errors()).toEqual([]);
  expect(driver.requests()).toEqual([]);
});
