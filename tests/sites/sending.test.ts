// @vitest-environment jsdom
/** What is held back when Send is pressed, and that everything else leaves. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type SendWatch, watchSending } from '../../lib/sites/sending';

/** No event that a test makes is the user's own; `held.e2e.ts` presses real keys. */
vi.mock('../../lib/page/by-hand', () => ({
  byHand: (listener: (event: Event) => void) => listener,
  isByHand: () => true,
}));

const SENDS = { button: '.send, .send-and-solve', scope: 'form', undo: '.undo' };
const POINTER = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

let left = 0;
let heard: string[] = [];
let session: AbortController;
beforeEach(() => {
  session = new AbortController();
  heard = [];
  left = 0;
  document.body.innerHTML = `
    <form><input class="subject"><div class="field" contenteditable="true">Hello [name]</div>
    <button type="button" class="send">Send</button><a class="send-and-solve">and solve</a></form>
    <form><button type="button" class="send other">Send</button></form><a class="undo">Undo</a>`;
  const send = () => {
    left++;
    field().textContent = '';
  };
  for (const button of document.querySelectorAll('form:first-child :is(.send, .send-and-solve)')) {
    for (const type of POINTER) button.addEventListener(type, () => heard.push(type));
    button.addEventListener('click', send);
    button.addEventListener('keydown', (event) => (event as KeyboardEvent).key === 'Enter' && send());
  }
  field().addEventListener('keydown', (event) => event.ctrlKey && event.key === 'Enter' && send());
});
afterEach(() => {
  session.abort();
  document.body.replaceChildren();
});

const field = () => document.querySelector('.field') as HTMLElement;
const at = (selector: string) => document.querySelector(selector) as HTMLElement;
const watch = (told: Partial<SendWatch>) =>
  watchSending(field(), SENDS, { sent: () => undefined, ...told }, session.signal);
const once = () => {
  let asked = 0;
  return () => asked++ === 0;
};

function click(selector: string): void {
  for (const type of POINTER)
    at(selector).dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
}
function key(selector: string, init: KeyboardEventInit): void {
  const all = { bubbles: true, cancelable: true, composed: true, ...init };
  at(selector).dispatchEvent(new KeyboardEvent('keydown', all));
  at(selector).dispatchEvent(new KeyboardEvent('keyup', all));
}

/** Each way in which this page's user sends. */
const WAYS: Readonly<Record<string, () => void>> = {
  'the button': () => click('.send'),
  'the menu': () => click('.send-and-solve'),
  'a key on the button': () => key('.send', { key: 'Enter' }),
  'a chord in the field': () => key('.field', { key: 'Enter', ctrlKey: true }),
};

describe.each(Object.entries(WAYS))('by %s', (_, press) => {
  test('is held once, and nothing of it reaches the page; the second press sends', () => {
    watch({ holds: once() });
    press();
    expect(left).toBe(0);
    expect(heard).toEqual([]);
    press();
    expect(left).toBe(1);
  });

  test('leaves where nothing holds it, and where we fail', () => {
    watch({
      holds() {
        throw new Error('a fault of ours');
      },
    });
    press();
    expect(left).toBe(1);
  });
});

test('a key that is held down is one press', () => {
  watch({ holds: once() });
  const down = { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true };
  field().dispatchEvent(new KeyboardEvent('keydown', down));
  for (let times = 0; times < 5; times++)
    field().dispatchEvent(new KeyboardEvent('keydown', { ...down, repeat: true }));
  expect(left).toBe(0);
  field().dispatchEvent(new KeyboardEvent('keyup', down));
  field().dispatchEvent(new KeyboardEvent('keydown', down));
  expect(left).toBe(1);
});

test('another composer’s button, a line in the field and an empty field are not asked about', () => {
  const holds = vi.fn(() => true);
  watch({ holds });
  click('.other');
  key('.field', { key: 'Enter' });
  key('.subject', { key: 'Enter' });
  field().textContent = ' ';
  click('.send');
  expect(holds).not.toHaveBeenCalled();
});

test('“Send anyway” does as the button does', () => {
  const sending = watch({ holds: once() });
  click('.send');
  expect(left).toBe(0);
  expect(sending.press()).toBe(true);
  expect(left).toBe(1);
});

test('what is called back is told, once', async () => {
  const undone = vi.fn();
  watch({ undone });
  click('.undo');
  click('.send');
  await Promise.resolve();
  session.abort();
  click('.undo');
  click('.undo');
  expect(undone).toHaveBeenCalledTimes(1);
});

test('a form that takes its page with it has sent, once; a page that goes by itself has not', () => {
  const sent = vi.fn();
  watch({ sent });
  dispatchEvent(new Event('pagehide'));
  expect(sent).not.toHaveBeenCalled();
  at('.send').addEventListener('click', (event) => event.stopImmediatePropagation(), { capture: true });
  click('.send');
  expect(field().textContent).not.toBe('');
  dispatchEvent(new Event('pagehide'));
  dispatchEvent(new Event('pagehide'));
  expect(sent).toHaveBeenCalledTimes(1);
});

test('of 500 presses in any order with a blank none leaves unasked, without one none is held', () => {
  const ways = Object.values(WAYS);
  let seed = 2026;
  const roll = () => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return seed / 2 ** 31;
  };
  let isAsked = false;
  watch({
    holds() {
      if (isAsked || !field().textContent?.includes('[')) return false;
      isAsked = true;
      return true;
    },
  });
  for (let times = 0; times < 500; times++) {
    const hasBlank = roll() < 0.5;
    field().textContent = hasBlank ? 'Hello [name]' : 'Hello Ana';
    isAsked = false;
    const before = left;
    const press = ways[Math.floor(roll() * ways.length)] as () => void;
    press();
    expect(left - before).toBe(hasBlank ? 0 : 1);
    if (hasBlank) press();
    expect(left - before).toBe(1);
  }
});
