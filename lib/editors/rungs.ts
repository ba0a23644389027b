import type { Pasted, PasteRequest } from '../types';
import { paste } from './paste';

/** What a rung has to bring about: the range, selected already, gives way to this. */
export type Writing = {
  readonly field: HTMLElement;
  readonly range: Range;
  /** The text of the selection, for whoever has to find it again in the page's own world. */
  readonly expected: string;
  readonly text: string;
  /** '' where plain text will do. */
  readonly html: string;
};

/** One way to write. */
export type Rung = {
  /** The editor acts on the selection that it saw last. Else ours is made, used and given back in one task. */
  readonly needsSeen: boolean;
  /** Beside an editor that answers events, a command would write past its model. */
  readonly isCommand?: true;
  /** Nothing needs to be selected for it. */
  readonly unselected?: true;
  /** Whether the editor said that it dealt with it: a hint, since return values lie. */
  write(writing: Writing): Pasted | Promise<Pasted>;
};

/** With `data` and `targetRanges` the editor need not have seen our selection. */
export const typed: Rung = {
  needsSeen: false,
  write: ({ field, range, text }) => ({
    handled: !field.dispatchEvent(
      new InputEvent('beforeinput', {
        inputType: 'insertText',
        data: text,
        targetRanges: [new StaticRange(range)],
        bubbles: true,
        cancelable: true,
        composed: true,
      }),
    ),
  }),
};

/** Where the history would join the write to what was typed before it, unless a selection came between. */
export const typedOver: Rung = { ...typed, needsSeen: true };

/** Text pasted into bold loses the bold in some editors: where there is formatting, it goes along. */
export const pastedText: Rung = {
  needsSeen: true,
  write: (writing) => pasteOf(writing, writing.html.startsWith('<') ? writing.html : '', 'paste'),
};
export const pastedHtml: Rung = {
  needsSeen: true,
  write: (writing) => pasteOf(writing, writing.html, 'paste'),
};
/** Slate and Trix. */
export const pastedByInput: Rung = {
  needsSeen: true,
  write: (writing) => pasteOf(writing, writing.html, 'beforeinput'),
};

export const commandText: Rung = {
  needsSeen: false,
  isCommand: true,
  write({ field, text }) {
    field.ownerDocument.execCommand('insertText', false, text);
    return { handled: false };
  },
};

export const commandHtml: Rung = {
  needsSeen: false,
  isCommand: true,
  write({ field, html }) {
    // Firefox gives an empty last block a `<br>` by itself: with ours there would be two empty lines.
    const closed = FIREFOX ? html.replace(/<(p|div)><br><\/\1>$/, '<$1></$1>') : html;
    field.ownerDocument.execCommand('insertHTML', false, closed);
    return { handled: false };
  },
};

const FIREFOX = /Firefox\//.test(navigator.userAgent);

function pasteOf({ field, text, expected }: Writing, html: string, event: PasteRequest['event']) {
  const length = field.textContent?.length ?? 0;
  return paste({ html, text, expected, event, length }, field);
}
