/** A suggestion used where editors differ: at a line's edges, in bold and beside it, and with a key pressed meanwhile. */
import { cardClosed, openCardByKey } from '../harness/card.ts';
import type { Driver } from '../harness/driver.ts';
import { outlineOf } from '../harness/outline.ts';
import { undo } from '../harness/places.ts';
import { pause } from '../harness/wait.ts';
import type { EditorPage } from './editors.ts';
import { enterEditor, typeIn } from './field.ts';

/** Without an apology nothing of ours would speak. */
const SORRY = 'I am sorry that we sent it late.';
const WEAK = /mistakes were made/i;
const EDGES = ['Mistakes were made. It left.', 'It left, and mistakes were made'];
const BOLD = ['*Yes, mistakes were made.* It left.', '*Ana*, mistakes were made. It left.'];
const LINE = 'Yes, mistakes were made. It left.';
const KEY = '#';

/** As a hand is late after the click, in milliseconds. */
const LATE_MS = [60, 5, 200, 400];
/** Longer than any write of ours takes, the rest of an unknown history included. */
const RESTED_MS = 1800;

export function fixesIn(driver: Driver, editor: EditorPage) {
  const { keyboard, mouse } = driver.page;
  const lines = () => outlineOf(driver.page, editor.plain ?? false);

  async function typed(line: string): Promise<readonly string[]> {
    await enterEditor(driver.page, editor);
    const keys = editor.plain ? line.replaceAll('*', '') : line;
    await typeIn(driver.page, `${SORRY}\n${keys}`);
    await pause(CALM_MS);
    return lines();
  }

  async function suggestion() {
    const [first] = (await openCardByKey(driver)).rewrites;
    if (!first) throw new Error('the card offers nothing');
    return first;
  }

  const withWords = (before: readonly string[], words: string) =>
    before.map((line) => line.replace(WEAK, words.replace(/\.$/, '')));

  /** The whole document is compared, once it has come to rest. */
  async function fixed(line: string): Promise<string> {
    const before = await typed(line);
    const { words } = await suggestion();
    await keyboard.press('Enter');
    await cardClosed(driver);
    await pause(RESTED_MS);
    const now = await lines();
    return alike(now, withWords(before, words)) ? 'ok' : `${line} holds ${now.join(' | ')}`;
  }

  /** The words stand or the suggestion does; whichever, the key takes the place of nothing. */
  async function keyAfterFix(late: number): Promise<string> {
    const before = await typed(LINE);
    const { words, x, y } = await suggestion();
    await mouse.click(x, y);
    await pause(late);
    await keyboard.press(KEY);
    await pause(RESTED_MS);
    const now = await lines();
    const bare = now.map((line) => line.replace(KEY, ''));
    const isRight = alike(bare, before) || alike(bare, withWords(before, words));
    return isRight && now.join('').includes(KEY) ? 'ok' : `after ${late} ms: ${now.join(' | ')}`;
  }

  /** What is typed after an undo takes the place of nothing: the selection of our write is not the writer's. */
  async function keyAfterUndo(late: number): Promise<string> {
    const before = await typed(LINE);
    const { x, y } = await suggestion();
    await mouse.click(x, y);
    await pause(RESTED_MS);
    if (alike(await lines(), before)) return 'refused';
    await undo(driver.page);
    await pause(late);
    await keyboard.press(KEY);
    await pause(RESTED_MS);
    const now = await lines();
    return alike(
      now.map((line) => line.replace(KEY, '')),
      before,
    ) && now.join('').includes(KEY)
      ? 'ok'
      : `after ${late} ms: ${now.join(' | ')}`;
  }

  return {
    atEdges: () => firstWrong(EDGES, fixed),
    inBold: () => firstWrong(BOLD, fixed),
    keyAfterFix: () => firstWrong(LATE_MS, keyAfterFix),
    keyAfterUndo: () => firstWrong(LATE_MS, keyAfterUndo),
  };
}

/** Histories close a step after a second. */
const CALM_MS = 300;

const alike = (a: readonly string[], b: readonly string[]) =>
  a.join('\n').toLowerCase().trimEnd() === b.join('\n').toLowerCase().trimEnd();

/** The run of all checks takes one case of each. */
const ONE_OF_EACH = process.env.AMENDS_MATRIX === 'sample';

async function firstWrong<T>(cases: readonly T[], test: (one: T) => Promise<string>): Promise<string> {
  for (const one of ONE_OF_EACH ? cases.slice(0, 1) : cases) {
    const seen = await test(one);
    if (seen !== 'ok') return seen;
  }
  return 'ok';
}
