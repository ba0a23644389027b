/** A key is pressed while a suggestion goes in: the words stand, the suggestion stands, or both gave way to neither. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardOf } from './harness/card.ts';
import { type Driver, startDriver } from './harness/driver.ts';
import { buildEditorPages } from './harness/editor-pages.ts';
import { outlineOf } from './harness/outline.ts';
import { pause, until } from './harness/wait.ts';
import { EDITORS, type EditorPage } from './matrix/editors.ts';
import { chord, enterEditor, typeIn } from './matrix/field.ts';

/** One of each way to write; `AMENDS_EDITORS` names others. */
const SAMPLE = 'textarea,contenteditable,ckeditor5,tinymce,draft-js';
const ONLY = (process.env.AMENDS_EDITORS || SAMPLE).split(',');
const editors = EDITORS.filter(({ name }) => ONLY.includes(name));

/** As a hand is late after the click, in milliseconds. */
const LATE_MS = [5, 60, 200, 400];
/** Longer than any write of ours takes. */
const RESTED_MS = 1500;
const CARD_MS = 1500;
const LINES = ['I am sorry that we sent it late.', 'Yes, mistakes were made. It left.'];
const WORDS = 'mistakes were made';
const KEY = '#';

let driver: Driver;
beforeAll(async () => {
  await buildEditorPages(editors.map(({ name }) => name));
  driver = await startDriver();
});
afterAll(() => driver?.close());

describe.each(editors)('$title', (editor) => {
  test.each(LATE_MS)('a key %i ms after the suggestion was used', async (late) => {
    const words = await useSuggestion(editor, late);
    const held = await linesOf(editor);
    const wanted = [LINES, LINES.map((line) => line.replace(WORDS, words))].map((lines) => lines.join('\n'));
    expect(wanted, held.join('\n')).toContain(held.join('\n').replace(KEY, ''));
  });
});

const linesOf = (editor: EditorPage) => outlineOf(driver.page, editor.plain ?? false);

/** Gives the words of the suggestion. */
async function useSuggestion(editor: EditorPage, late: number): Promise<string> {
  const { keyboard, mouse } = driver.page;
  await enterEditor(driver.page, editor);
  await typeIn(driver.page, LINES.join('\n'));
  await until(
    'the model has it',
    async () => (await linesOf(editor)).join('\n') === LINES.join('\n') || null,
  );
  const card = await until('the card is open', async () => {
    await chord(driver.page, 'Alt', 'Period');
    return cardOf(driver, CARD_MS).catch(() => null);
  });
  const [first] = card.rewrites;
  if (!first) throw new Error('The card offers nothing.');
  await mouse.click(first.x, first.y);
  await pause(late);
  await keyboard.press(KEY);
  await pause(RESTED_MS);
  return first.words;
}
