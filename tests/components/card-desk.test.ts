// @vitest-environment jsdom
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { cardDesk } from '../../entrypoints/coach/card-desk';
import { keyAction, listenForCard } from '../../entrypoints/coach/card-keys';
import type { Choices } from '../../entrypoints/coach/choices';
import type { Live } from '../../entrypoints/coach/live';
import type { Panels } from '../../entrypoints/coach/panels';
import { analyse } from '../../lib/analysis';
import type { Session } from '../../lib/session/session';
import type { WriteOutcome } from '../../lib/types';
import { speakEnglish } from './words';

/** No event that a test makes is the user's own; `security.e2e.ts` presses real keys. */
vi.mock('../../lib/page/by-hand', () => ({
  byHand: (listener: (event: Event) => void) => listener,
  isByHand: () => true,
}));

beforeAll(speakEnglish);

const TEXT = 'We apologize for any inconvenience.';

/** A card that a key opened, whose script comes when it is let. */
function opened(written: Promise<WriteOutcome> = Promise.resolve('done')) {
  const field = document.body.appendChild(document.createElement('textarea'));
  const applied: number[] = [];
  const said: string[] = [];
  const layer = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  const session = {
    editor: { field },
    signal: new AbortController().signal,
    open: () => {},
    visible: () => [],
    findings: () => [],
    apply: (_: unknown, index: number) => {
      applied.push(index);
      return written;
    },
  } as unknown as Session;
  let arrive = (_: Panels) => {};
  const panels = new Promise<Panels>((resolve) => {
    arrive = resolve;
  });
  const desk = cardDesk({
    layer: () => layer,
    panels: () => panels,
    choices: { isKnown: () => false } as unknown as Choices,
    live: { say: () => {} } as unknown as Live,
    notice: { say: (sentence) => said.push(sentence), clear: () => {} },
    skipKey: () => '',
  });
  listenForCard(desk, session);
  const [finding] = analyse(TEXT).findings;
  if (!finding) throw new Error('The text has nothing to find.');
  desk.begin(session, finding, 'key');
  const card = { show: () => {}, hide: () => {}, hasFocus: () => false };
  return { field, desk, applied, said, arrive: () => arrive({ card, words: {} } as unknown as Panels) };
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

test('what came of a write is said where the card has closed meanwhile', async () => {
  let end = (_: WriteOutcome) => {};
  const written = new Promise<WriteOutcome>((resolve) => {
    end = resolve;
  });
  const { field, desk, said, arrive } = opened(written);
  arrive();
  await expect.poll(() => enter(field)).toBe(false);
  desk.dismiss();
  end('altered');
  await expect.poll(() => said).toEqual([expect.stringContaining('Please look over your text.')]);
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
