import type { Page } from 'puppeteer-core';
import { cardClosed, cardOf } from '../harness/card.ts';
import { deliveryOf } from '../harness/deliver.ts';
import type { Driver } from '../harness/driver.ts';
import { outlineOf } from '../harness/outline.ts';
import { pause, until } from '../harness/wait.ts';
import type { EditorPage } from '../matrix/editors.ts';
import { LETTER, letterLines } from '../matrix/letter.ts';
import type { Action } from './actions.ts';

/** A card opens at once where there is a finding. */
const CARD_MS = 700;
const SCROLL_PX = 60;
/** CKEditor 5 looks at its selection 50 ms after the focus came: a key before that goes elsewhere, also without us. */
const RETURNED_MS = 150;

type Scene = { readonly driver: Driver; readonly editor: EditorPage; readonly on: boolean };

/** Does what the writer does; a write of ours is looked at, and taken back. Rejects when it did harm. */
export async function perform(scene: Scene, action: Action): Promise<void> {
  const { editor } = scene;
  const { page } = scene.driver;
  if (action.do === 'type') await page.keyboard.type(action.text).then(() => calm(page, editor));
  else if (action.do === 'keys') for (const keys of action.keys) await pressCalmly(page, editor, keys);
  else if (action.do === 'scroll') await page.evaluate((by) => scrollBy(0, by), SCROLL_PX);
  else if (action.do === 'blur') await leaveAndReturn(page, editor);
  else if (scene.on && action.do === 'dismiss') await dismiss(scene.driver);
  else if (scene.on && action.do === 'apply') await apply(scene);
  else if (scene.on && action.do === 'insert') await insert(scene);
}

export async function press(page: Page, keys: string): Promise<void> {
  const parts = keys.split('+') as 'Enter'[];
  const key = parts.pop() as 'Enter';
  for (const modifier of parts) await page.keyboard.down(modifier);
  await page.keyboard.press(key);
  for (const modifier of parts) await page.keyboard.up(modifier);
}

/**
 * Some editors set the selection anew a frame or two after a key: a key that comes before it goes elsewhere than the
 * one that comes after, also without us. No hand is that fast.
 */
async function calm(page: Page, { tidiesWithin = 0 }: EditorPage): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
  await pause(tidiesWithin);
}

async function pressCalmly(page: Page, editor: EditorPage, keys: string): Promise<void> {
  await press(page, keys);
  await calm(page, editor);
}

async function leaveAndReturn(page: Page, editor: EditorPage): Promise<void> {
  await page.evaluate(() => {
    window.field()?.blur();
    window.field()?.focus();
  });
  await calm(page, editor);
  await pause(RETURNED_MS);
}

/** Read twice alike: editors take their time. */
export const settledModel = (page: Page): Promise<string> =>
  until(
    'the model is at rest',
    () => page.evaluate(() => window.model()),
    (before, now) => before === now,
  );

async function dismiss(driver: Driver): Promise<void> {
  if (!(await openCard(driver))) return;
  await driver.page.keyboard.press('Escape');
  await cardClosed(driver);
}

async function openCard(driver: Driver) {
  await press(driver.page, 'Alt+Period');
  return cardOf(driver, CARD_MS).catch(() => null);
}

async function apply({ driver, editor }: Scene): Promise<void> {
  const { page } = driver;
  const model = await settledModel(page);
  const before = await textOf(page, editor);
  const card = await openCard(driver);
  if (!card) return;
  const [rewrite] = card.rewrites;
  await page.keyboard.press(rewrite ? 'Enter' : 'Escape');
  const closed = await cardClosed(driver).catch(() => false);
  if (!closed) await page.keyboard.press('Escape');
  const after = await settledModel(page);
  if (!rewrite || after === model) return;
  if (!isOneRewrite(before, await textOf(page, editor), rewrite.words))
    throw new Error(`“${rewrite.words}” became\n${after}\nbefore\n${model}`);
  await takenBack(page, model);
}

/** One stretch of one line gave way to the words, and all else stands. */
function isOneRewrite(before: string, after: string, shown: string): boolean {
  const words = shown.replace(/\s+/g, ' ').replace(/\.$/, '');
  for (let at = after.indexOf(words); at >= 0; at = after.indexOf(words, at + 1)) {
    const rest = after.slice(at + words.length).replace(/^\./, '');
    if (!before.startsWith(after.slice(0, at)) || !before.endsWith(rest)) continue;
    if (!before.slice(at, before.length - rest.length).includes('\n')) return true;
  }
  return false;
}

async function insert({ driver, editor }: Scene): Promise<void> {
  const { page } = driver;
  const model = await settledModel(page);
  const before = await textOf(page, editor);
  const said = await driver.inBackground(deliveryOf(LETTER));
  if (said !== 'sent') return;
  const changed = await until(
    'the letter is there',
    async () => (await page.evaluate(() => window.model())) !== model || null,
  ).catch(() => false);
  if (!changed) return;
  const after = await settledModel(page);
  const letter = bare(letterLines(editor).join(''));
  if (bare(await textOf(page, editor)).replace(letter, '') !== bare(before))
    throw new Error(`The letter made\n${after}\nof\n${model}`);
  await takenBack(page, model);
}

async function takenBack(page: Page, model: string): Promise<void> {
  await press(page, 'Control+z');
  const now = await settledModel(page);
  if (spaced(now) !== spaced(model)) throw new Error(`One undo left\n${now}\nin place of\n${model}`);
}

const textOf = async (page: Page, { plain = false }: EditorPage) =>
  (await outlineOf(page, plain)).map((line) => line.replace(/\s+/g, ' ')).join('\n');
const bare = (text: string) => text.replace(/\s/g, '');
/** Browsers choose anew between a space and a non-breaking one when a line is drawn again. */
const spaced = (model: string) => model.replace(/&nbsp;|\u00A0/g, ' ');
