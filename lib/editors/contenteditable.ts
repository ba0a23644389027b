import type { EditorAdapter } from '../types';
import { richEditor } from './rich-editor';
import { commandHtml, commandText, pastedByInput, pastedHtml, pastedText, typedOver } from './rungs';

/** Slate, Draft and Trix read a new selection up to this late; a field nobody has named may be one of them. */
const SLOWEST_SELECTION_MS = 250;

/** So long histories wait before they begin a new step; the browser's own knows no such wait. */
const LONGEST_UNDO_STEP_MS = 900;

/** Any other rich field, whatever drives it: the whole ladder, the browser's own command last. */
export const contenteditable: EditorAdapter = {
  name: 'contenteditable',
  claim: (field) => field.isContentEditable,
  open: (field, signal, excluded) =>
    richEditor(field, signal, excluded, {
      name: 'contenteditable',
      paragraphs: field.querySelector(':scope > div') ? 'div' : 'p',
      replacing: [typedOver, pastedText, pastedHtml, commandText],
      inserting: [pastedHtml, pastedByInput, commandHtml],
      settle: SLOWEST_SELECTION_MS,
      quiet: LONGEST_UNDO_STEP_MS,
    }),
};
