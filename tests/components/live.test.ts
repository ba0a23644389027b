// @vitest-environment jsdom
/** What is said to those who listen: a changed count, once per pause. */
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { liveRegion } from '../../entrypoints/coach/live';
import type { Session } from '../../lib/session/session';
import { speakEnglish } from './words';

const PAUSE_MS = 2000;

beforeAll(speakEnglish);
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function listen() {
  const root = document.createElement('div').attachShadow({ mode: 'open' });
  const live = liveRegion(() => root, new AbortController().signal);
  const session = { visible: () => Array.from({ length: count }), signal: new AbortController().signal };
  let count = 0;
  return {
    live,
    judged(now: number) {
      count = now;
      live.tell(session as unknown as Session);
    },
    said: () => root.querySelector('[aria-live=polite]')?.textContent ?? null,
  };
}

test('a count is said after a pause, not while it changes', () => {
  const { judged, said } = listen();
  judged(1);
  vi.advanceTimersByTime(PAUSE_MS / 2);
  judged(2);
  vi.advanceTimersByTime(PAUSE_MS / 2);
  expect(said()).toBeNull();
  vi.advanceTimersByTime(PAUSE_MS);
  expect(said()).toBe('2 weak phrases');
});

test('a count that is as it was is not said again', () => {
  const { judged, said, live } = listen();
  judged(1);
  vi.advanceTimersByTime(PAUSE_MS);
  live.say('Something else.');
  judged(1);
  vi.advanceTimersByTime(PAUSE_MS);
  expect(said()).toBe('Something else.');
});

test('a draft without findings is not spoken of', () => {
  const { judged, said } = listen();
  judged(0);
  vi.advanceTimersByTime(PAUSE_MS);
  expect(said()).toBeNull();
});
