import type { Content, Edit, Editor, EditorAdapter, Span, WriteOutcome } from '../types';
import { takeFocus } from './caret';
import { type Composition, compositionIn } from './composition';
import { toTop } from './frames';
import type { Hold } from './hold';
import { caretAfter } from './insert';
import { judgeEdit, type Verdict } from './judge';
import { textApart } from './surround';
import { mirroredRects } from './textarea-mirror';
import { undo } from './undo';
import { caretBackIn, type Written } from './undone';
import { until, wait } from './wait';
import { writesIn } from './writes';

/** Chromium's live range over a field's text; the compiler's DOM does not know it yet. */
type OpaqueRange = AbstractRange & { getClientRects(): DOMRectList };
type Textarea = HTMLTextAreaElement & { createValueRange?: (start: number, end: number) => OpaqueRange };

/** A textarea, whether an input method is at work in it, and who is told of each write. */
type Held = {
  readonly field: Textarea;
  readonly composition: Composition;
  readonly onWritten: (written: Written) => void;
};

export const textarea: EditorAdapter = {
  name: 'textarea',
  claim: (field) => field.localName === 'textarea',
  open: (field, signal) => open(field as Textarea, signal),
};

function open(field: Textarea, signal: AbortSignal): Editor {
  const selection = () => ({ start: field.selectionStart, end: field.selectionEnd });
  const onChange = (listener: () => void) => watch(field, listener, signal);
  const select = ({ start, end }: Span) => field.setSelectionRange(start, end);
  const onWritten = caretBackIn({ field, text: () => field.value, selection, select, onChange }, signal);
  const { wentOn, writing } = writesIn(field, null, signal);
  const held: Held = { field, composition: compositionIn(field, signal), onWritten };
  return {
    field,
    adapter: 'textarea',
    rich: false,
    read: () => ({ text: field.value, excluded: [] }),
    range: (span) => valueRange(field, span),
    rects(span) {
      const range = valueRange(field, span);
      return toTop(field.ownerDocument, range ? range.getClientRects() : mirroredRects(field, span));
    },
    selection,
    async select(span) {
      // It keeps this while it gets the focus, and a key that is pressed meanwhile finds it there.
      field.setSelectionRange(span.start, span.end);
      await takeFocus(field);
    },
    composed: held.composition.ended,
    wentOn,
    apply: (edit) => writing((hold) => replace(held, edit, hold)),
    insert: (content, place) => writing((hold) => insert(held, content, place ?? endOf(field), hold)),
    onChange,
  };
}

function valueRange(field: Textarea, { start, end }: Span): OpaqueRange | null {
  if (end > field.value.length) return null;
  return field.createValueRange?.(start, end) ?? null;
}

/** A script that empties the field after sending fires no `input`, but moves the selection. */
function watch(field: Textarea, listener: () => void, signal: AbortSignal): void {
  let known = field.value;
  const check = () => {
    if (field.value === known) return;
    known = field.value;
    listener();
  };
  for (const type of ['input', 'selectionchange', 'blur']) field.addEventListener(type, check, { signal });
}

/** A page's framework may put the old text back a moment later. */
const STAYS_MS = 60;
const UNDONE_MS = 150;
/** What the page does in the same task, its promises included, is ours. */
const MICROTASKS = 3;

async function replace(
  { field, composition, onWritten }: Held,
  edit: Edit,
  hold: Hold,
): Promise<WriteOutcome> {
  const { span, expected, insert: text } = edit;
  const before = field.value;
  // An empty place is told by what stands around it.
  const holds = () =>
    expected === '' ? field.value === before : field.value.slice(span.start, span.end) === expected;
  if (!holds()) return 'moved';
  if (field.maxLength >= 0 && field.value.length - expected.length + text.length > field.maxLength)
    return 'too-long';
  if (!(await takeFocus(field))) return 'needs-click';
  if (!(await composition.ended())) return 'refused';
  if (hold.wentOn() || !holds()) return 'moved';

  const last = field.value;
  const writers = { start: field.selectionStart, end: field.selectionEnd };
  const judge = judgeEdit(last, edit);
  const verdict = () => judge(field.value);
  const written = () => onWritten({ before: last, judge, selected: span, writers });
  hold.ours(() => writeOver(field, span, text));
  for (let turn = 0; turn < MICROTASKS; turn++) await null;
  const made = field.value;
  if (made === last) {
    if (!hold.wentOn()) field.setSelectionRange(writers.start, writers.end);
    return 'refused';
  }
  await wait(STAYS_MS);
  if (verdict() === 'in' || (judge(made) === 'in' && hold.wentOn())) {
    written();
    return 'done';
  }
  if (verdict() === 'out') return 'unclear';
  if (field.value !== made || hold.wentOn()) return 'altered';
  written();
  return (await rollBack(field, last, verdict)) ? 'unclear' : 'altered';
}

/** In one task, so that no key meets our selection. Another way to set the text (setRangeText, value) would cost the writer the undo history. */
function writeOver(field: Textarea, span: Span, text: string): void {
  field.setSelectionRange(span.start, span.end);
  if (text) field.ownerDocument.execCommand('insertText', false, text);
  else field.ownerDocument.execCommand('delete');
}

/** By undo; where the page has set the text itself, and so ended the history, by setting it back. */
async function rollBack(field: Textarea, last: string, verdict: () => Verdict): Promise<boolean> {
  undo(field, () => field.value);
  if (await until(() => verdict() === 'out', UNDONE_MS)) return true;
  field.setRangeText(last, 0, field.value.length);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'historyUndo' }));
  return until(() => verdict() === 'out', UNDONE_MS);
}

function endOf(field: Textarea): Span {
  const at = field.value.trimEnd().length;
  return { start: at, end: at };
}

async function insert(held: Held, content: Content, place: Span, hold: Hold): Promise<WriteOutcome> {
  const { field } = held;
  const [above, below] = [field.value.slice(0, place.start), field.value.slice(place.end)];
  const expected = field.value.slice(place.start, place.end);
  const text = textApart(content, above, below);
  const outcome = await replace(held, { span: place, expected, insert: text }, hold);
  if (outcome === 'done' && !hold.wentOn()) {
    const { start, end } = caretAfter(above + below, field.value, place.start);
    field.setSelectionRange(start, end);
  }
  return outcome;
}
