/** What the pages of this folder share: each has the marks of one site, and the editor that the site uses. */
import { expose } from '../editors/page.ts';

/** Milliseconds that a site takes to have a reply gone. */
const LEAVES_AFTER_MS = 120;

/** Puts the site's page up. A real editor comes into `#editor`. */
export function show(title: string, html: string): void {
  document.title = title;
  document.body.innerHTML = html;
}

/** The site's own field, driven by nothing but the browser. */
export function exposePlain(selector: string): HTMLElement {
  const find = () => document.querySelector<HTMLElement>(selector);
  expose(find, () => find()?.innerHTML ?? '');
  return find() as HTMLElement;
}

declare global {
  interface Window {
    /** What the site does on a key of its own that sends, which may be pressed in a frame. */
    leave(): void;
  }
}

/** A click on the site's button sends: a moment later the composer closes, or is empty again. */
export function sendsBy(button: string, leave: (pressed: Element) => void): void {
  window.leave = () => {
    const shown = [...document.querySelectorAll(button)].find((one) => one.checkVisibility());
    if (shown) leave(shown);
  };
  document.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element && target.closest(button);
    if (pressed) setTimeout(leave, LEAVES_AFTER_MS, pressed);
  });
}

export { expose };
