import type { Popup } from './driver.ts';
import { until } from './wait.ts';

type View = Pick<Popup, 'ask'>;

/** Waits until the expression, which knows `view` (the popup's document), comes to something; sent as text. */
export function inPopup<T>(popup: View, what: string, expression: string): Promise<T> {
  return until(
    what,
    () => popup.ask(new Function('view', `return ${expression}`) as never) as Promise<T | null>,
  );
}

/** Presses the button (or tab, or radio) that has these words; what comes of it is for the caller to wait for. */
export function press(popup: View, words: string): Promise<true> {
  return inPopup(
    popup,
    `“${words}” is pressed`,
    `(() => {
      const all = [...view.querySelectorAll('button, label, summary')];
      const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === ${JSON.stringify(words)});
      if (!found || found.disabled) return null;
      found.click();
      return true;
    })()`,
  );
}

/** The same by a key: some things a browser lets the agent's own hand do only. */
export async function pressByKey(page: Pick<Popup, 'ask' | 'press'>, words: string): Promise<void> {
  await inPopup(
    page,
    `“${words}” has the focus`,
    `(() => {
      const said = (one) => one.getAttribute('aria-label') ?? one.textContent;
      const button = [...view.querySelectorAll('button')].find((one) => said(one) === ${JSON.stringify(words)});
      button?.focus();
      if (!button || view.activeElement !== button || !view.hasFocus()) return null;
      button.removeAttribute('data-pressed');
      button.addEventListener('keydown', () => button.setAttribute('data-pressed', ''), { once: true });
      return true;
    })()`,
  );
  // A popup that has just come may take no key yet; one that has gone has taken it.
  await until('the key has arrived', async () => {
    await page.press('Enter');
    return page.ask((view) => view.querySelector('[data-pressed]') !== null || null).catch(() => true);
  });
}

/** Types into the one text field that stands there, as React sees it. */
export function write(popup: Popup, text: string): Promise<true> {
  return inPopup(
    popup,
    `“${text}” is typed`,
    `(() => {
      const field = view.querySelector('textarea');
      if (!field) return null;
      const proto = Object.getPrototypeOf(field);
      Object.getOwnPropertyDescriptor(proto, 'value').set.call(field, ${JSON.stringify(text)});
      field.dispatchEvent(new view.defaultView.Event('input', { bubbles: true }));
      return true;
    })()`,
  );
}

/** Chooses a file in the page's file field, as its dialog would. */
export const giveFile = (page: View, name: string, text: string): Promise<true> =>
  inPopup(
    page,
    `${name} is chosen`,
    `(() => {
      const own = view.defaultView;
      const picker = view.querySelector('input[type=file]');
      if (!picker) return null;
      const hand = new own.DataTransfer();
      hand.items.add(new own.File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
      picker.files = hand.files;
      picker.dispatchEvent(new own.Event('change', { bubbles: true }));
      return true;
    })()`,
  );

/** A question with its arguments in it: it is sent as text, and finds nothing of what is around it here. */
export function asking<A, T>(question: (view: Document, given: A) => T, given: A): (view: Document) => T {
  const text = `(view) => (${question})(view, ${JSON.stringify(given)})`;
  return Object.assign((_: Document) => undefined as T, { toString: () => text });
}

/** Finds a letter by some words and opens it. */
export const chooseLetter = (view: View, words: string, title: string): Promise<true> =>
  until(`“${title}” is open`, () =>
    view.ask(
      asking(
        (page, wanted) => {
          if (page.querySelector('h2')?.textContent === wanted.title) return true;
          const finder = page.querySelector<HTMLInputElement>('[role=combobox]');
          const own = page.defaultView as Window & typeof globalThis;
          if (!finder) return null;
          finder.focus();
          Object.getOwnPropertyDescriptor(own.HTMLInputElement.prototype, 'value')?.set?.call(
            finder,
            wanted.words,
          );
          finder.dispatchEvent(new own.Event('input', { bubbles: true }));
          finder.dispatchEvent(
            new own.KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
          );
          return null;
        },
        { words, title },
      ),
    ),
  );

/** Types into a blank, by its label. */
export const fillBlank = (view: View, label: string, value: string): Promise<true> =>
  until(`“${label}” is filled`, () =>
    view.ask(
      asking(
        (page, given) => {
          const field = page.querySelector<HTMLElement>(`[role=textbox][aria-label="${given.label}"]`);
          const own = page.defaultView as Window & typeof globalThis;
          if (!field) return null;
          if (field.textContent === given.value) return true;
          field.focus();
          field.textContent = given.value;
          field.dispatchEvent(new own.Event('input', { bubbles: true }));
          return null;
        },
        { label, value },
      ),
    ),
  );

export const popupCloses = (popup: Pick<Popup, 'isOpen'>): Promise<true> =>
  until('the popup is closed', async () => !(await popup.isOpen()) || null);
