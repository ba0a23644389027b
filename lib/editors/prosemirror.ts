import type { EditorAdapter } from '../types';
import { richEditor } from './rich-editor';
import { commandHtml, commandText, pastedHtml, pastedText } from './rungs';

/** Its history joins what follows within half a second into one undo step. */
const UNDO_STEP_MS = 550;

/** ProseMirror, and TipTap, which is built on it. */
export const prosemirror: EditorAdapter = {
  name: 'prosemirror',
  claim: (field) => field.matches('.ProseMirror'),
  open: (field, signal, excluded) =>
    richEditor(field, signal, excluded, {
      name: 'prosemirror',
      paragraphs: 'p',
      replacing: [pastedText, pastedHtml, commandText],
      inserting: [pastedHtml, commandHtml],
      settle: 0,
      quiet: UNDO_STEP_MS,
    }),
};
