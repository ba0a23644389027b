import type { PasteRequest, WriteOutcome } from '../types';
import { paste } from './paste';
import { undo } from './undo';
import { until, wait } from './wait';

/** What a rung has to bring about: the selection, already made, gives way to this. */
export type Writing = {
  readonly field: HTMLElement;
  readonly range: Range;
  /** The text of the selection, for whoever has to find it again in the page's own world. */
  readonly expected: string;
  readonly text: string;
  /** '' where plain text will do. */
  readonly html: string;
};

/** One way to write. True when the editor said that it dealt with it: a hint, since return values lie. */
export type Rung = (writing: Writing) => Promise<boolean>;

/** With `data` and `targetRanges` the editor need not have seen our selection. */
export const typed: Rung = async ({ field, range, text }) =>
  !field.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: 'insertText',
      data: text,
      targetRanges: [new StaticRange(range)],
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );

/** Text pasted into bold loses the bold in some editors: where there is formatting, it goes along. */
export const pastedText: Rung = (writing) =>
  pasteOf(writing, writing.html.startsWith('<') ? writing.html : '', 'paste');
export const pastedHtml: Rung = (writing) => pasteOf(writing, writing.html, 'paste');
/** Slate and Trix. */
export const pastedByInput: Rung = (writing) => pasteOf(writing, writing.html, 'beforeinput');

export const commandText: Rung = async ({ field, text }) => {
  field.ownerDocument.execCommand('insertText', false, text);
  return false;
};

export const commandHtml: Rung = async ({ field, html }) => {
  // Firefox gives an empty last block a `<br>` by itself: with ours there would be two empty lines.
  const closed = FIREFOX ? html.replace(/<(p|div)><br><\/\1>$/, '<$1></$1>') : html;
  field.ownerDocument.execCommand('insertHTML', false, closed);
  return false;
};

const FIREFOX = /Firefox\//.test(navigator.userAgent);

/** Beside an editor that answers events, a command would write past its model. */
const COMMANDS: readonly Rung[] = [commandText, commandHtml];

function pasteOf({ field, text, expected }: Writing, html: string, event: PasteRequest['event']) {
  return paste({ html, text, expected, event }, field);
}

/** An editor that took a step over may still be at work; one that ignored it shows so at once. */
const HANDLED_MS = 500;
const IGNORED_MS = 60;
/** React and its like put the old text back a moment later. */
const STAYS_MS = 60;

/** A text without the spaces at the ends of its lines: an editor that draws a line anew makes them show, or hides them. */
export const drawn = (text: string): string => text.replace(/[^\S\n]+$/gm, '');

/**
 * Goes down the rungs until the text is as wanted and stays so. A rung that left everything as it was gives way
 * to the next; one that wrote something else is taken back, and the ladder ends. Once the writer goes on, nothing
 * more is written, and nothing taken back: the last step is theirs.
 */
export async function climb(
  rungs: readonly Rung[],
  writing: Writing,
  text: () => string,
  wanted: (text: string) => boolean,
): Promise<WriteOutcome> {
  const read = () => drawn(text());
  const over = new AbortController();
  const wentOn = writerIn(writing.field, over.signal);
  const before = read();
  let taken = false;
  try {
    for (const rung of rungs) {
      if (taken && COMMANDS.includes(rung)) break;
      const handled = await rung(writing);
      taken ||= handled;
      const came = await until(() => wanted(read()), handled ? HANDLED_MS : IGNORED_MS);
      if (came || read() !== before) {
        await wait(STAYS_MS);
        if (wanted(read()) || (came && wentOn())) return 'done';
        if (read() !== before && !wentOn()) undo(writing.field, read);
        return (await until(() => read() === before, IGNORED_MS)) ? 'refused' : 'altered';
      }
      if (wentOn()) return 'moved';
    }
    return 'refused';
  } finally {
    over.abort();
  }
}

const MODIFIERS = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta'];

/** Tells whether the writer has done anything in the field since: our own events are not trusted, a key still held began before. */
function writerIn(field: HTMLElement, signal: AbortSignal): () => boolean {
  let wentOn = false;
  const note = (event: Event) => {
    const { key = '', repeat = false } = event as Partial<KeyboardEvent>;
    if (event.isTrusted && !repeat && !MODIFIERS.includes(key)) wentOn = true;
  };
  for (const type of ['keydown', 'compositionstart', 'cut', 'paste', 'drop'])
    field.addEventListener(type, note, { capture: true, signal });
  return () => wentOn;
}
