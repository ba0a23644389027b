import type { EditorAdapter } from '../types';
import { richEditor } from './rich-editor';
import { pastedHtml, pastedText } from './rungs';

/** Froala takes what is pasted: in Chromium only as HTML. */
export const froala: EditorAdapter = {
  name: 'froala',
  claim: (field) => field.matches('.fr-element'),
  open: (field, signal, excluded) =>
    richEditor(field, signal, excluded, {
      name: 'froala',
      paragraphs: 'p',
      replacing: [pastedText, pastedHtml],
      inserting: [pastedHtml],
      settle: 0,
    }),
};
