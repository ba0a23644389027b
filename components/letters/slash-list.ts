import { computePosition, flip, offset, shift } from '@floating-ui/dom';
import { i18n } from '#i18n';
import type { Letter } from '../../lib/types';
import { addStyle } from '../ui/add-style';
import tokens from '../ui/tokens.css?inline';
import css from './slash-list.css?inline';

type Offer = Pick<Letter, 'id' | 'title' | 'when'> & { readonly fits?: true };

export type SlashList = {
  show(letters: readonly Offer[], beside: () => DOMRect, scheme: 'light' | 'dark'): void;
  step(by: 1 | -1 | number): void;
  /** The id of the letter that Enter means; null where nothing is shown. */
  marked(): string | null;
  hide(): void;
};

const GAP = 6;
const EDGE = 8;

/** The small list at the caret. Plain DOM, since it belongs to typing: a page never pays for React here. */
export function createSlashList(layer: ShadowRoot, onChoose: (id: string) => void): SlashList {
  addStyle(layer, tokens + css);
  const box = document.createElement('div');
  box.className = 'slash';
  const list = document.createElement('div');
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', i18n.t('finder.results'));
  const heard = document.createElement('p');
  heard.className = 'unseen';
  heard.setAttribute('role', 'status');
  box.append(list, heard);
  box.hidden = true;
  layer.append(box);

  let letters: readonly Offer[] = [];
  let at = 0;

  /** The focus is the editor's, so the list says itself what is marked. */
  function mark(next: number): void {
    at = next;
    for (const [index, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(index === at));
    heard.textContent = i18n.t('slash.marked', [
      letters[at]?.title ?? '',
      String(at + 1),
      String(letters.length),
    ]);
  }

  return {
    show(found, beside, scheme) {
      letters = found;
      box.dataset.scheme = scheme;
      list.replaceChildren(...found.map((letter) => optionFor(letter, onChoose)));
      box.hidden = false;
      mark(0);
      const middleware = [offset(GAP), flip({ padding: EDGE }), shift({ padding: EDGE })];
      const words = { getBoundingClientRect: beside };
      void computePosition(words, box, { strategy: 'fixed', placement: 'bottom-start', middleware }).then(
        ({ x, y }) => {
          box.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
        },
      );
    },
    step: (by) => mark((at + by + letters.length) % letters.length),
    marked: () => (box.hidden ? null : (letters[at]?.id ?? null)),
    hide() {
      box.hidden = true;
      heard.textContent = '';
    },
  };
}

function optionFor({ id, title, when, fits }: Offer, onChoose: (id: string) => void): HTMLElement {
  const option = document.createElement('div');
  option.setAttribute('role', 'option');
  const name = document.createElement('b');
  name.textContent = title;
  const occasion = document.createElement('span');
  occasion.textContent = when;
  if (fits) name.append(Object.assign(document.createElement('i'), { textContent: i18n.t('finder.fits') }));
  option.append(name, occasion);
  // The press would take the focus from the editor.
  option.addEventListener('mousedown', (event) => {
    event.preventDefault();
    onChoose(id);
  });
  return option;
}
