import type { EditorAdapter } from '../types';
import { richEditor } from './rich-editor';
import { pastedByInput, pastedHtml, pastedText, typedOver } from './rungs';

/** Slate throttles selection changes, and a command of the browser's changes what is seen but not what is sent. */
export const slate: EditorAdapter = {
  name: 'slate',
  claim: (field) => field.matches('[data-slate-editor]'),
  open: (field, signal, excluded) =>
    richEditor(field, signal, excluded, {
      name: 'slate',
      paragraphs: 'p',
      replacing: [typedOver, pastedText],
      inserting: [pastedHtml, pastedByInput],
      settle: 250,
    }),
};
