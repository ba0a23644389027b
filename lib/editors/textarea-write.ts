import type { Edit, Span, WriteOutcome } from '../types';
import { takeFocus } from './caret';
import type { Composition } from './composition';
import type { Hold } from './hold';
import { judgeEdit, type Verdict } from './judge';
import { undo } from './undo';
import type { Written } from './undone';
import { sameTask, until, wait } from './wait';

/** A textarea, whether an input method is at work in it, and who is told of each write. */
export type Held = {
  readonly field: HTMLTextAreaElement;
  readonly composition: Composition;
  readonly onWritten: (written: Written) => void;
};

/** A page's framework may put the old text back a moment later. */
const STAYS_MS = 60;
const UNDONE_MS = 150;

/**
 * Replaces a span of a textarea's text in one task, so that no key meets our selection. Another way to set the text
 * (setRangeText, value) would cost the writer the undo history.
 */
export async function replaceValue(
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
  selectInValue(field, span);
  await sameTask();
  hold.ours(() => field.ownerDocument.execCommand(text ? 'insertText' : 'delete', false, text));
  await sameTask();
  const made = field.value;
  if (made === last) {
    if (!hold.wentOn()) selectInValue(field, writers);
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

/**
 * Selects, and tells the page as a browser would after a selection by keys: who works out what changed by the
 * selection that they saw last must have seen this one.
 */
export function selectInValue(field: HTMLTextAreaElement, { start, end }: Span): void {
  field.setSelectionRange(start, end);
  field.ownerDocument.dispatchEvent(new Event('selectionchange'));
  field.dispatchEvent(new Event('select', { bubbles: true }));
  field.dispatchEvent(new KeyboardEvent('keyup', { key: 'Shift', bubbles: true, composed: true }));
}

/** By undo; where the page has set the text itself, and so ended the history, by setting it back. */
async function rollBack(field: HTMLTextAreaElement, last: string, verdict: () => Verdict): Promise<boolean> {
  undo(field, () => field.value);
  if (await until(() => verdict() === 'out', UNDONE_MS)) return true;
  field.setRangeText(last, 0, field.value.length);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'historyUndo' }));
  return until(() => verdict() === 'out', UNDONE_MS);
}
