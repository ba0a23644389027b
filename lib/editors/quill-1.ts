import type { EditorAdapter } from '../types';
import { UNDO_STEP_MS } from './quill';
import { richEditor } from './rich-editor';
import { commandHtml, commandText } from './rungs';

/** Quill 1 pastes by way of a hidden field, and a paste of ours would leave it empty: the phrase would be deleted. */
export const quill1: EditorAdapter = {
  name: 'quill-1',
  claim: (field) =>
    field.matches('.ql-editor') && field.parentElement?.querySelector(':scope > .ql-clipboard') != null,
  open: (field, signal, excluded) =>
    richEditor(field, signal, excluded, {
      name: 'quill-1',
      paragraphs: 'p',
      replacing: [commandText],
      inserting: [commandHtml],
      settle: 0,
      quiet: UNDO_STEP_MS,
    }),
};
