import type { EditorAdapter } from '../types';
import { richEditor } from './rich-editor';
import { commandHtml, commandText } from './rungs';

/** Summernote is the browser's own editing with an undo history of its own, which records at a word's end and at a click. */
export const summernote: EditorAdapter = {
  name: 'summernote',
  claim: (field) => field.matches('.note-editable'),
  open: (field, signal, excluded) =>
    richEditor(field, signal, excluded, {
      name: 'summernote',
      paragraphs: 'p',
      replacing: [commandText],
      inserting: [commandHtml],
      settle: 0,
      endStep: (one) => one.dispatchEvent(new MouseEvent('mouseup', { bubbles: true })),
    }),
};
