import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, startDriver } from '../harness/driver.ts';
import { buildEditorPages } from '../harness/editor-pages.ts';
import { EDITORS } from '../matrix/editors.ts';
import { enterEditor } from '../matrix/field.ts';
import { type Action, actionsFrom } from './actions.ts';
import { nextAction, steadyClock } from './clock.ts';
import { perform, settledModel } from './perform.ts';

/** A short one of every editor runs with all tests; `npm run soak` says how long, where, and from which seed. */
const ONLY = process.env.AMENDS_EDITORS?.split(',');
const COUNT = Number(process.env.AMENDS_ACTIONS || 100);
const SEED = Number(process.env.AMENDS_SEED || 4);
const MS_PER_ACTION = 3_000;
/** So often two runs are compared, so that a difference is found near its cause. */
const LOOK_EVERY = 10;

const editors = EDITORS.filter(({ name }) => !ONLY || ONLY.includes(name));
let driver: Driver;

beforeAll(async () => {
  await buildEditorPages(editors.map(({ name }) => name));
  driver = await startDriver(undefined, { extension: true, unpaced: true });
  await steadyClock(driver.page);
});
afterAll(() => driver?.close());

const replay = (name: string) => `npm run soak -- --seed ${SEED} --actions ${COUNT} --editors ${name}`;

describe.each(editors)('$title', (editor) => {
  /** What the model held at each look. */
  async function run(actions: readonly Action[], on: boolean): Promise<string[]> {
    await enterEditor(driver.page, editor, on ? '' : '?off');
    const held: string[] = [];
    for (const [index, action] of actions.entries()) {
      await nextAction(driver.page);
      await perform({ driver, editor, on }, action).catch((error) => {
        throw new Error(
          `action ${index} (${JSON.stringify(action)}): ${error.message}\n${replay(editor.name)}`,
        );
      });
      if (index % LOOK_EVERY === LOOK_EVERY - 1) held.push(await settledModel(driver.page));
    }
    return held;
  }

  test('who only writes has the same draft, to the letter, with us and without', {
    timeout: COUNT * MS_PER_ACTION,
  }, async () => {
    const actions = actionsFrom(SEED, COUNT, false);
    const without = await run(actions, false);
    const withUs = await run(actions, true);
    const look = withUs.findIndex((model, index) => model !== without[index]);
    const from = look * LOOK_EVERY;
    const done = JSON.stringify(actions.slice(from, from + LOOK_EVERY));
    expect(withUs[look], `differs after actions ${from} on: ${done}\n${replay(editor.name)}`).toBe(
      without[look],
    );
  });

  test('each write changes what it says and nothing else, and one undo takes it back', {
    timeout: COUNT * MS_PER_ACTION,
  }, async () => {
    await run(actionsFrom(SEED + 1, COUNT, true), true);
  });
});
