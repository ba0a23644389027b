import type { EditorAdapter } from '../types';
import { richEditor } from './rich-editor';
import { commandHtml, commandText } from './rungs';

/** Gmail's compose field is the browser's own editing with `<div>` lines: it needs none of the upper rungs. */
export const gmailCompose: EditorAdapter = {
  name: 'gmail-compose',
  claim: (field) => field.matches('[g_editable="true"]'),
  open: (field, signal, excluded) =>
    richEditor(field, signal, excluded, {
      name: 'gmail-compose',
      paragraphs: 'div',
      replacing: [commandText],
      inserting: [commandHtml],
      settle: 0,
    }),
};
