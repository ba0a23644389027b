import type { EditorAdapter } from '../types';
import { richEditor } from './rich-editor';
import { commandText } from './write';

/** The browser's own editing without formatting: a letter goes in as text. */
export const plaintextOnly: EditorAdapter = {
  name: 'plaintext-only',
  claim: (field) => field.getAttribute('contenteditable') === 'plaintext-only',
  open: (field, signal, excluded) =>
    richEditor(field, signal, excluded, {
      name: 'plaintext-only',
      paragraphs: 'none',
      replacing: [commandText],
      inserting: [commandText],
      settle: 0,
    }),
};
