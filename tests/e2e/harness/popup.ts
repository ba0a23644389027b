import type { Popup } from './driver.ts';
import { until } from './wait.ts';

/** Waits until the expression, which knows `view` (the popup's document), comes to something; sent as text. */
export function inPopup<T>(popup: Popup, what: string, expression: string): Promise<T> {
  return until(
    what,
    () => popup.ask(new Function('view', `return ${expression}`) as never) as Promise<T | null>,
  );
}

/** Presses the button (or tab, or radio) that has these words; what comes of it is for the caller to wait for. */
export function press(popup: Popup, words: string): Promise<true> {
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

export const popupCloses = (popup: Pick<Popup, 'isOpen'>): Promise<true> =>
  until('the popup is closed', async () => !(await popup.isOpen()) || null);
