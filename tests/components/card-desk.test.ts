// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { cardDesk } from '../../entrypoints/coach/card-desk';
import { keyAction, listenForCard } from '../../entrypoints/coach/card-keys';
import type { Choices } from '../../entrypoints/coach/choices';
import type { Live } from '../../entrypoints/coach/live';
import type { Panels } from '../../entrypoints/coach/panels';
import { analyse } from '../../lib/analysis';
import type { Session } from '../../lib/session/session';

/** No event that a test makes is the user's own; `security.e2e.ts` presses real keys. */
vi.mock('../../lib/page/by-hand', () => ({
  byHand: (listener: (event: Event) => void) => listener,
  isByHand: () => true,
}));

const TEXT = 'We apologize for any inconvenience.';

/** A card that a key opened, whose script comes when it is let. */
function opened() {
  const field = document.body.appendChild(document.createElement('textarea'));
  const applied: number[] = [];
  const session = {
    editor: { field },
    signal: new AbortController().signal,
    open: () => {},
    visible: () => [],
    findings: () => [],
    apply: (_: unknown, index: number) => {
      applied.push(index);
      return Promise.resolve('done');
    },
  } as unknown as Session;
  let arrive = (_: Panels) => {};
  const panels = new Promise<Panels>((resolve) => {
    arrive = resolve;
  });
  const desk = cardDesk({
    layer: () => document.body.attachShadow({ mode: 'open' }),
    panels: () => panels,
    choices: { isKnown: () => false } as unknown as Choices,
    live: { say: () => {} } as unknown as Live,
    skipKey: () => '',
  });
  listenForCard(desk, session);
  const [finding] = analyse(TEXT).findings;
  if (!finding) throw new Error('The text has nothing to find.');
  desk.begin(session, finding, 'key');
  const card = { show: () => {}, hide: () => {}, hasFocus: () => false };
  return { field, applied, arrive: () => arrive({ card, words: {} } as unknown as Panels) };
}

const enter = (field: HTMLElement) =>
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));

test('a key is the draft’s until the card stands', async () => {
  const { field, applied, arrive } = opened();
  expect(enter(field)).toBe(true);
  expect(applied).toEqual([]);
  arrive();
  await expect.poll(() => enter(field)).toBe(false);
  expect(applied).toEqual([0]);
});

describe('what is meant for the draft goes there', () => {
  const act = (key: string, opened: { byKey: boolean; digits: boolean }, held: KeyboardEventInit = {}) => {
    const done: string[] = [];
    const card = {
      apply: (index: number) => done.push(`apply ${index}`),
      dismiss: () => done.push('dismiss'),
      focus: () => done.push('focus'),
    };
    keyAction(new KeyboardEvent('keydown', { key, ...held }), opened, card)?.();
    return done.join();
  };
  const BY_KEY = { byKey: true, digits: false };
  const LED = { byKey: true, digits: true };
  const CLICKED = { byKey: false, digits: false };

  test.each([
    ['Enter', BY_KEY, {}, 'apply 0'],
    ['Enter', BY_KEY, { shiftKey: true }, ''],
    ['Enter', CLICKED, {}, ''],
    ['2', BY_KEY, {}, ''],
    ['2', LED, {}, 'apply 1'],
    ['2', LED, { shiftKey: true }, 'apply 1'],
    ['2', LED, { altKey: true }, ''],
    ['Tab', BY_KEY, {}, 'focus'],
    ['Tab', BY_KEY, { shiftKey: true }, ''],
    ['Escape', CLICKED, {}, 'dismiss'],
  ])('%s with %j and %j', (key, opened, held, done) => {
    expect(act(key, opened, held)).toBe(done);
  });
});
