// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { cardDesk } from '../../entrypoints/coach/card-desk';
import { listenForCard } from '../../entrypoints/coach/card-keys';
import type { Choices } from '../../entrypoints/coach/choices';
import type { Live } from '../../entrypoints/coach/live';
import type { Panels } from '../../entrypoints/coach/panels';
import { analyse } from '../../lib/analysis';
import type { Session } from '../../lib/session/session';

const TEXT = 'We apologize for any inconvenience.';

/** A card that a key opened, whose script comes when it is let. */
function opened() {
  const field = document.body.appendChild(document.createElement('textarea'));
  const applied: number[] = [];
  const session = {
    editor: { field },
    signal: new AbortController().signal,
    open: () => {},
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
