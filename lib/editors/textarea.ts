import { writersEnd } from '../authorship';
import type { Content, Editor, EditorAdapter, Reading, Span, WriteOutcome } from '../types';
import { takeFocus } from './caret';
import { compositionIn } from './composition';
import { toTop } from './frames';
import type { Hold } from './hold';
import { caretAfter } from './insert';
import { textApart } from './surround';
import { mirroredRects } from './textarea-mirror';
import { type Held, replaceValue, selectInValue } from './textarea-write';
import { caretBackIn } from './undone';
import { plainReading } from './whose';
import { writesIn } from './writes';

/** Chromium's live range over a field's text; the compiler's DOM does not know it yet. */
type OpaqueRange = AbstractRange & { getClientRects(): DOMRectList };
type Textarea = HTMLTextAreaElement & { createValueRange?: (start: number, end: number) => OpaqueRange };

export const textarea: EditorAdapter = {
  name: 'textarea',
  claim: (field) => field.localName === 'textarea',
  open: (field, signal) => open(field as Textarea, signal),
};

function open(field: Textarea, signal: AbortSignal): Editor {
  const ownOf = plainReading();
  const read = () => ownOf(field.value);
  const selection = () => ({ start: field.selectionStart, end: field.selectionEnd });
  const onChange = (listener: () => void) => watch(field, listener, signal);
  const select = (span: Span) => selectInValue(field, span);
  const onWritten = caretBackIn({ field, text: () => field.value, selection, select, onChange }, signal);
  const { wentOn, writing } = writesIn(field, null, { text: () => field.value }, signal);
  const held: Held = { field, composition: compositionIn(field, signal), onWritten };
  return {
    field,
    adapter: 'textarea',
    rich: false,
    read,
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
    apply: (edit) => writing((hold) => replaceValue(held, edit, hold)),
    insert: (content, place) => writing((hold) => insert(held, content, place ?? endOf(read()), hold)),
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

/** Where all that is there is somebody else's, before that. */
function endOf({ text, excluded }: Reading): Span {
  const at = writersEnd(text, excluded) ?? 0;
  return { start: at, end: at };
}

async function insert(held: Held, content: Content, place: Span, hold: Hold): Promise<WriteOutcome> {
  const { field } = held;
  const [above, below] = [field.value.slice(0, place.start), field.value.slice(place.end)];
  const expected = field.value.slice(place.start, place.end);
  const text = textApart(content, above, below);
  const outcome = await replaceValue(held, { span: place, expected, insert: text }, hold);
  if (outcome === 'done' && !hold.wentOn()) {
    selectInValue(field, caretAfter(above + below, field.value, place.start));
  }
  return outcome;
}
