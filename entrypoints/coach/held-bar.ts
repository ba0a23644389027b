import { addStyle } from '../../components/ui/add-style';
import { byHand } from '../../lib/page/by-hand';

const LOOK = `
.held {
  position: fixed; inset-block: auto 24px; inset-inline: 0; margin-inline: auto; width: fit-content;
  max-width: calc(100vw - 48px); box-sizing: border-box; padding: 10px 12px 10px 16px; border-radius: 10px;
  display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; pointer-events: auto;
  background: #17211f; color: #fff; font: 13px/19px system-ui, sans-serif; box-shadow: 0 0 0 1px #ffffff2e, 0 8px 24px #0004;
}
.held.is-above { inset-block: 24px auto; }
.held p { margin: 0; flex: 1 1 220px; overflow-wrap: anywhere; }
.held div { display: flex; gap: 8px; }
.held button {
  font: inherit; font-weight: 600; color: #fff; background: transparent; border: 1px solid #ffffff66;
  border-radius: 7px; padding: 4px 12px; cursor: pointer; white-space: nowrap;
}
.held button:first-child { background: #fff; color: #17211f; border-color: #fff; }
.held button:hover { border-color: #fff; }
.held button:focus-visible { outline: 2px solid #8fd3c4; outline-offset: 2px; }
@media (forced-colors: active) { .held { border: 1px solid; } }
@media print { .held { display: none; } }`;

export type HeldAction = { readonly label: string; perform(): void };

export type HeldBar = {
  /**
   * Says it at the page's lower edge, with its buttons, until cleared; at the upper one where it would cover one of
   * `free`, the boxes of what is to be pressed next. The focus stays where it is.
   */
  show(sentence: string, actions: readonly HeldAction[], free: readonly DOMRect[]): void;
  clear(): void;
};

export function heldBar(layer: () => ShadowRoot, signal: AbortSignal): HeldBar {
  let bar: HTMLElement | null = null;
  const clear = () => {
    bar?.remove();
    bar = null;
  };
  signal.addEventListener('abort', clear);
  return {
    show(sentence, actions, free) {
      clear();
      const root = layer();
      addStyle(root, LOOK);
      bar = document.createElement('div');
      bar.className = 'held';
      bar.setAttribute('role', 'alert');
      const words = document.createElement('p');
      words.textContent = sentence;
      const buttons = document.createElement('div');
      buttons.append(...actions.map(button));
      bar.append(words, buttons);
      // The editor keeps the focus, and with it the caret.
      bar.addEventListener('mousedown', (event) => event.preventDefault());
      root.append(bar);
      const box = bar.getBoundingClientRect();
      bar.classList.toggle(
        'is-above',
        free.some((one) => meet(one, box)),
      );
    },
    clear,
  };
}

const meet = (a: DOMRect, b: DOMRect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

function button({ label, perform }: HeldAction): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', byHand(perform));
  return made;
}
