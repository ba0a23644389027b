import type { EditorAdapter } from '../types';
import { richEditor } from './rich-editor';
import { commandHtml, commandText, pastedHtml, pastedText } from './rungs';

/** Squire, as Fastmail names it. */
export const squire: EditorAdapter = {
  name: 'squire',
  claim: (field) => field.matches('.v-RichText-input'),
  open: (field, signal, excluded) =>
    richEditor(field, signal, excluded, {
      name: 'squire',
      paragraphs: 'div',
      replacing: [pastedText, commandText],
      inserting: [pastedHtml, commandHtml],
      settle: 0,
      split: { joinsFirst: true },
    }),
};
