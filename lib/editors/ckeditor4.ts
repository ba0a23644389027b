import type { EditorAdapter } from '../types';
import { richEditor } from './rich-editor';
import { pastedHtml, pastedText } from './rungs';

/** CKEditor 4 takes what is pasted; after a command of the browser's it needs two undos. */
export const ckeditor4: EditorAdapter = {
  name: 'ckeditor4',
  claim: (field) => field.matches('.cke_editable'),
  open: (field, signal, excluded) =>
    richEditor(field, signal, excluded, {
      name: 'ckeditor4',
      paragraphs: 'p',
      replacing: [pastedText, pastedHtml],
      inserting: [pastedHtml],
      settle: 0,
    }),
};
