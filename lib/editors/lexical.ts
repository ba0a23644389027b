import type { EditorAdapter } from '../types';
import { richEditor } from './rich-editor';
import { pastedHtml, pastedText, typed } from './rungs';

/** Lexical answers events; it reverts a DOM that it did not write. */
export const lexical: EditorAdapter = {
  name: 'lexical',
  claim: (field) => field.matches('[data-lexical-editor]'),
  open: (field, signal, excluded) =>
    richEditor(field, signal, excluded, {
      name: 'lexical',
      paragraphs: 'p',
      replacing: [typed, pastedText],
      inserting: [pastedHtml],
      settle: 0,
    }),
};
