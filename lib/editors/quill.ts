import type { EditorAdapter } from '../types';
import { richEditor } from './rich-editor';
import { pastedHtml, pastedText, typed } from './rungs';

/** Quill's own second, and a little. */
export const UNDO_STEP_MS = 1050;

/** Quill 2 hears of typing and of pasting, and joins what follows within a second into one undo step. */
export const quill: EditorAdapter = {
  name: 'quill',
  claim: (field) => field.matches('.ql-editor'),
  open: (field, signal, excluded) =>
    richEditor(field, signal, excluded, {
      name: 'quill',
      paragraphs: 'p',
      replacing: [typed, pastedText],
      inserting: [pastedHtml],
      settle: 0,
      quiet: UNDO_STEP_MS,
    }),
};
