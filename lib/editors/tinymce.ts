import type { EditorAdapter } from '../types';
import { richEditor } from './rich-editor';
import { pastedHtml, pastedText } from './rungs';

/** TinyMCE keeps an undo history of its own, which a command of the browser's would not enter. */
export const tinymce: EditorAdapter = {
  name: 'tinymce',
  claim: (field) => field.matches('.mce-content-body'),
  open: (field, signal, excluded) =>
    richEditor(field, signal, excluded, {
      name: 'tinymce',
      paragraphs: 'p',
      replacing: [pastedText, pastedHtml],
      inserting: [pastedHtml],
      settle: 0,
    }),
};
