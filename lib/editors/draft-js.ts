import type { EditorAdapter } from '../types';
import { richEditor } from './rich-editor';
import { pastedHtml, pastedText } from './rungs';

/** Draft.js reads the selection late, and mixes blocks up when it is written to in the same task. */
export const draftJs: EditorAdapter = {
  name: 'draft-js',
  claim: (field) => field.matches('.public-DraftEditor-content'),
  open: (field, signal, excluded) =>
    richEditor(field, signal, excluded, {
      name: 'draft-js',
      paragraphs: 'p',
      replacing: [pastedText, pastedHtml],
      inserting: [pastedHtml],
      settle: 250,
      split: { dropsEmpty: true },
    }),
};
