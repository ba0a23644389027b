import type { EditorAdapter } from '../types';
import { richEditor } from './rich-editor';
import { pastedHtml, pastedText } from './rungs';

/** RoosterJS, as Proton and Outlook name it: its undo history knows what is pasted, not what is commanded. */
export const roosterjs: EditorAdapter = {
  name: 'roosterjs',
  claim: (field) => field.matches('#rooster-editor, :has(> .elementToProof)'),
  open: (field, signal, excluded) =>
    richEditor(field, signal, excluded, {
      name: 'roosterjs',
      paragraphs: 'div',
      replacing: [pastedText, pastedHtml],
      inserting: [pastedHtml],
      settle: 0,
      split: { joinsFirst: true, leavesRest: true },
    }),
};
