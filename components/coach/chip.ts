import { autoUpdate } from '@floating-ui/dom';
import { i18n } from '#i18n';
import { addStyle } from '../ui/add-style';
import tokens from '../ui/tokens.css?inline';
import css from './chip.css?inline';
import { type Surroundings, spotFor } from './spot';

export type ChipView = {
  /** What happened, as the letter is called; null where only a general one would do. */
  readonly title: string | null;
  /** The key that opens it, as it stands on the keys. */
  readonly keys: string;
  readonly scheme: 'light' | 'dark';
};

export type Chip = {
  readonly element: HTMLElement;
  show(view: ChipView, field: HTMLElement, rect: () => DOMRect, around: () => Surroundings): void;
  hide(): void;
};

/** Below, the key goes: what the letter is about says more. */
const ROOM_FOR_KEY = 420;

/** Offers a letter where the badge would be, in a reply that is still empty. Plain DOM, as the badge is. */
export function createChip(layer: ShadowRoot, onOpen: () => void, onDecline: () => void): Chip {
  addStyle(layer, tokens + css);
  const element = document.createElement('div');
  element.className = 'chip';
  element.setAttribute('role', 'group');
  element.hidden = true;
  const says = Object.assign(document.createElement('span'), { className: 'chip-says' });
  const keys = document.createElement('kbd');
  const open = button('chip-open', onOpen);
  open.append(says, keys);
  const not = button('chip-not', onDecline);
  not.textContent = '×';
  not.title = i18n.t('chip.not');
  not.setAttribute('aria-label', i18n.t('chip.not'));
  element.append(open, not);
  layer.append(element);
  // The focus stays in the editor.
  element.addEventListener('mousedown', (event) => event.preventDefault());

  let stop = () => {};
  return {
    element,
    show(view, field, rect, around) {
      stop();
      element.dataset.scheme = view.scheme;
      const go = Object.assign(document.createElement('b'), { textContent: i18n.t('chip.start') });
      says.replaceChildren(
        view.title === null ? i18n.t('chip.general') : i18n.t('chip.about', [view.title]),
        ' ',
        go,
      );
      keys.textContent = view.keys;
      open.title = i18n.t('chip.hint');
      element.setAttribute('aria-label', says.textContent ?? '');
      element.hidden = false;
      const place = () => {
        const box = rect();
        element.classList.toggle('is-narrow', box.width < ROOM_FOR_KEY);
        element.style.maxWidth = `${Math.max(0, box.width - 24)}px`;
        const spot = spotFor(
          box,
          { width: element.offsetWidth, height: element.offsetHeight },
          around(),
          null,
        );
        element.style.visibility = spot ? 'visible' : 'hidden';
        if (spot) element.style.transform = `translate(${Math.round(spot.x)}px, ${Math.round(spot.y)}px)`;
      };
      stop = autoUpdate(field, element, place);
    },
    hide() {
      stop();
      element.hidden = true;
    },
  };
}

function button(name: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = name;
  made.addEventListener('click', (event) => event.isTrusted && onClick());
  return made;
}
