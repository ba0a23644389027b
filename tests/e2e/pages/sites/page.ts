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

/** A click on the site's button sends: a moment later the composer closes, or is empty again. */
export function sendsBy(button: string, leave: (pressed: Element) => void): void {
  document.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element && target.closest(button);
    if (pressed) setTimeout(leave, LEAVES_AFTER_MS, pressed);
  });
}

export { expose };
