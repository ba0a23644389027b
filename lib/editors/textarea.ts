import type { Content, Edit, Editor, EditorAdapter, Span, WriteOutcome } from '../types';
import { takeFocus } from './caret';
import { type Composition, compositionIn } from './composition';
import { toTop } from './frames';
import { caretAfter } from './insert';
import { textApart } from './surround';
import { mirroredRects } from './textarea-mirror';
import { caretBackIn, type Written } from './undone';
import { nextFrame, wait } from './wait';

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
  const onWritten = caretBackIn({
    text: () => field.value,
    selection,
    select: ({ start, end }) => field.setSelectionRange(start, end),
    onChange,
  });
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
    apply: (edit) => replace(held, edit),
    insert: (content, place) => insert(held, content, place ?? endOf(field)),
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

async function replace(
  { field, composition, onWritten }: Held,
  { span, expected, insert: text }: Edit,
): Promise<WriteOutcome> {
  const before = field.value;
  // An empty place is told by what stands around it.
  const holds = () =>
    expected === '' ? field.value === before : field.value.slice(span.start, span.end) === expected;
  if (!holds()) return 'moved';
  if (field.maxLength >= 0 && field.value.length - expected.length + text.length > field.maxLength)
    return 'too-long';
  if (!(await takeFocus(field))) return 'needs-click';
  if (!(await composition.ended())) return 'refused';
  const writers = { start: field.selectionStart, end: field.selectionEnd };
  await endTypingStep(field, span);
  if (!holds()) return 'moved';

  const last = field.value;
  const wanted = last.slice(0, span.start) + text + last.slice(span.end);
  field.setSelectionRange(span.start, span.end);
  // The other ways to set the text (setRangeText, value) would cost the writer the undo history.
  if (text) field.ownerDocument.execCommand('insertText', false, text);
  else field.ownerDocument.execCommand('delete');
  if (field.value === wanted) await wait(STAYS_MS);
  if (field.value !== wanted) return field.value === last ? 'refused' : 'altered';
  onWritten({ before: last, selected: span, writers });
  return 'done';
}

/** Chromium joins what is inserted at the caret to the typing before it, in one undo, unless the caret went away. */
async function endTypingStep(field: Textarea, { start }: Span): Promise<void> {
  field.setSelectionRange(start > 0 ? 0 : field.value.length, start > 0 ? 0 : field.value.length);
  await nextFrame();
  field.setSelectionRange(start, start);
  await nextFrame();
}

function endOf(field: Textarea): Span {
  const at = field.value.trimEnd().length;
  return { start: at, end: at };
}

async function insert(held: Held, content: Content, place: Span): Promise<WriteOutcome> {
  const { field } = held;
  const [above, below] = [field.value.slice(0, place.start), field.value.slice(place.end)];
  const expected = field.value.slice(place.start, place.end);
  const text = textApart(content, above, below);
  const outcome = await replace(held, { span: place, expected, insert: text });
  if (outcome === 'done') {
    const { start, end } = caretAfter(above + below, field.value, place.start);
    field.setSelectionRange(start, end);
  }
  return outcome;
}
