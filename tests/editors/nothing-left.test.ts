// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startCoach } from '../../entrypoints/coach/coach';
import type { Report } from '../../lib/types';
import { speakEnglish } from '../components/words';
import { keepLedger, type Ledger } from './ledger';

const DRAFT = 'We are sorry for any inconvenience.';
const REPORT: Report = {
  findings: [
    {
      rule: 'vague-inconvenience',
      severity: 'strong',
      span: { start: 0, end: DRAFT.length - 1 },
      quote: DRAFT.slice(0, -1),
      also: [],
      others: [],
      rewrites: [],
    },
  ],
  parts: [],
  sorry: [],
  speaks: true,
  speaksBecause: '',
  apologyDue: true,
  why: '',
  language: 'en',
  promises: [],
  thread: { apologisedBefore: false },
};

let ledger: Ledger;

beforeAll(async () => {
  await speakEnglish();
  // jsdom knows the attribute only, lays nothing out, and has no top layer.
  Object.defineProperty(HTMLElement.prototype, 'isContentEditable', {
    get(this: HTMLElement) {
      return this.closest('[contenteditable]') !== null;
    },
  });
  Object.assign(HTMLElement.prototype, { showPopover() {}, hidePopover() {}, checkVisibility: () => true });
  Object.assign(Range.prototype, { getClientRects: () => [], getBoundingClientRect: () => new DOMRect() });
  Object.assign(document, { elementsFromPoint: () => [], fonts: new EventTarget() });
  Object.assign(window, { matchMedia: () => Object.assign(new EventTarget(), { matches: false }) });
  const matches = Element.prototype.matches as (this: Element, selector: string) => boolean;
  Object.assign(Element.prototype, {
    matches(this: Element, selector: string) {
      return selector !== ':popover-open' && matches.call(this, selector);
    },
  });
  ledger = keepLedger();
});

// The text is put in by script here, which is nobody's hand.
vi.mock('../../lib/page/by-hand', () => ({
  byHand: <E>(listener: E) => listener,
  isByHand: () => true,
  isTouched: () => true,
  typedIn: () => 0,
  noteTouches: () => undefined,
}));

beforeEach(() => {
  document.body.replaceChildren();
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message) =>
    (message as { amends: string }).amends === 'analyse' ? REPORT : undefined,
  );
});

/** Answers and observers come in their own time. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 200));

async function writeIn(html: string): Promise<HTMLElement> {
  document.body.innerHTML = html;
  const field = document.querySelector<HTMLElement>('#x');
  if (!field) throw new Error('no field');
  field.focus();
  await settled();
  return field;
}

test.each([
  ['a rich field', `<div id="x" tabindex="0" contenteditable="true"><p>${DRAFT}</p></div>`],
  [
    'a Quill field',
    `<div id="x" class="ql-editor" tabindex="0" contenteditable="true"><p>${DRAFT}</p></div>`,
  ],
  ['a textarea', `<textarea id="x">${DRAFT}</textarea>`],
])('%s that leaves the page takes all with it that watched it', async (_, html) => {
  const coach = new AbortController();
  startCoach(document, coach);
  // What serves all fields of a document comes with the first of them.
  (await writeIn(html)).remove();
  await settled();
  const before = ledger.count();

  for (let times = 0; times < 3; times++) {
    const field = await writeIn(html);
    expect(ledger.count().listeners).toBeGreaterThan(before.listeners);
    if (field.isContentEditable) expect(ledger.count().ranges).toBeGreaterThan(before.ranges);
    field.remove();
    await settled();
  }
  expect(ledger.count(), ledger.names().join('\n')).toEqual(before);
  coach.abort();
});
