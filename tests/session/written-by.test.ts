// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writtenBy } from '../../lib/session/written-by';

/** No event that a test makes is the user's own; `security.e2e.ts` presses real keys. */
vi.mock('../../lib/page/by-hand', async (original) => ({
  ...(await original<object>()),
  byHand: (listener: (event: Event) => void) => listener,
}));

let field: HTMLElement;
let session: AbortController;
beforeEach(() => {
  session = new AbortController();
  document.body.innerHTML = '<textarea></textarea>';
  field = document.querySelector('textarea') as HTMLElement;
});
afterEach(() => session.abort());

const press = (key: string) => field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
const foreignIn = (words: ReturnType<typeof writtenBy>, text: string) =>
  words.foreign().map(({ start, end }) => text.slice(start, end));

test('what stood there is the page’s, what is typed into it is the writer’s', () => {
  const words = writtenBy(field, 'Dear ,', null, session.signal);
  expect(foreignIn(words, 'Dear ,')).toEqual(['Dear ,']);
  for (const key of 'Ana') press(key);
  words.follow('Dear ,', 'Dear Ana,', false);
  expect(foreignIn(words, 'Dear Ana,')).toEqual(['Dear ', ',']);
  expect(words.isForeign({ start: 5, end: 8 })).toBe(false);
});

test('what comes in without a key is the page’s, a write of ours is not', () => {
  const words = writtenBy(field, '', [], session.signal);
  words.follow('', 'our own phrase', false);
  expect(foreignIn(words, 'our own phrase')).toEqual(['our own phrase']);
  words.follow('our own phrase', 'our own phrase, and more of it', true);
  expect(foreignIn(words, 'our own phrase, and more of it')).toEqual(['our own phrase']);
});

test('one key does not vouch for a paragraph', () => {
  const words = writtenBy(field, 'Mine.', [], session.signal);
  press('x');
  words.follow('Mine.', 'Mine. A paragraph that the page put in.', false);
  expect(foreignIn(words, 'Mine. A paragraph that the page put in.')).toEqual([
    ' A paragraph that the page put in.',
  ]);
});

test('what was the writer’s stays so when an undo brings it back', () => {
  const words = writtenBy(field, 'Mine. And more.', [], session.signal);
  words.follow('Mine. And more.', 'Mine.', false);
  words.follow('Mine.', 'Mine. And more.', false);
  expect(words.foreign()).toEqual([]);
});
