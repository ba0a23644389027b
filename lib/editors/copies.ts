import { until } from './wait';

type Copy = HTMLTextAreaElement | HTMLInputElement;

/** A copy is made at once, or when the page comes to it. */
const COPIED_MS = 700;
const SMALL_PX = 4;

export type Copies = {
  /** Has the page copy what is in the field now; false where a copy still holds the old text after that. */
  follow(): Promise<boolean>;
};

/**
 * The hidden fields that hold the editor's text, `old`, as it is now: what a form will send. Many editors copy to one
 * with each key, and hear of no key when we write.
 */
export function copiesOf(field: HTMLElement, old: string): Copies {
  const words = bare(old);
  const scope = field.closest('form') ?? (words ? field.getRootNode() : near(field));
  const all = (scope as ParentNode).querySelectorAll<Copy>('textarea, input[type="hidden"]');
  const copies = [...all].filter((copy) => copy !== field && isHidden(copy) && holds(copy, words));
  const isStale = () => copies.some((copy) => copy.isConnected && holds(copy, words));
  return {
    async follow() {
      if (!isStale()) return true;
      const common = { bubbles: true, composed: true };
      field.dispatchEvent(new KeyboardEvent('keyup', { ...common, key: 'Unidentified' }));
      if (isStale()) field.dispatchEvent(new InputEvent('input', { ...common, inputType: 'insertText' }));
      if (isStale()) field.dispatchEvent(new Event('change', common));
      return until(() => !isStale(), COPIED_MS);
    },
  };
}

/** An empty field tells nothing of whose copy it is: only one that stands right beside the editor counts. */
const near = (field: HTMLElement): Element => field.parentElement?.parentElement ?? field;

function holds(copy: Copy, words: string): boolean {
  if (copy.value === '') return words === '';
  if (words === '' && copy.localName === 'input') return false;
  const { body } = new DOMParser().parseFromString(copy.value, 'text/html');
  return bare(body.textContent ?? '') === words;
}

function isHidden(copy: Copy): boolean {
  if (copy.type === 'hidden') return true;
  const { width, height } = copy.getBoundingClientRect();
  if (width <= SMALL_PX || height <= SMALL_PX) return true;
  const style = copy.ownerDocument.defaultView?.getComputedStyle(copy);
  return style?.visibility === 'hidden' || style?.opacity === '0';
}

/** The letters alone: a copy differs in spaces and in how it writes them. */
const bare = (text: string) => text.replace(/[\s\u200B\u2060\uFEFF\uFFFC]+/g, '');
