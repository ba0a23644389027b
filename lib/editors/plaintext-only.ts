import type { EditorAdapter } from '../types';
import { richEditor } from './rich-editor';
import { commandHtml, commandText } from './rungs';

/** The browser's own editing without formatting. Of HTML it keeps the line breaks; in text Chromium doubles some. */
export const plaintextOnly: EditorAdapter = {
  name: 'plaintext-only',
  claim: (field) => field.getAttribute('contenteditable') === 'plaintext-only',
  open: (field, signal, excluded) =>
    richEditor(field, signal, excluded, {
      name: 'plaintext-only',
      paragraphs: 'none',
      replacing: [commandText],
      inserting: [commandHtml],
      settle: 0,
    }),
};
