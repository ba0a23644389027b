import type { EditorAdapter } from '../types';
import { richEditor } from './rich-editor';
import { pastedHtml, pastedText, typed } from './rungs';

/** CKEditor 5 takes commands of the browser back, though they claim to have worked: only events reach its model. */
export const ckeditor5: EditorAdapter = {
  name: 'ckeditor5',
  claim: (field) => field.matches('.ck-editor__editable'),
  open: (field, signal, excluded) =>
    richEditor(field, signal, excluded, {
      name: 'ckeditor5',
      paragraphs: 'p',
      replacing: [typed, pastedText],
      inserting: [pastedHtml],
      settle: 0,
    }),
};
