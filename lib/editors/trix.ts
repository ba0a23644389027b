import type { EditorAdapter } from '../types';
import { richEditor } from './rich-editor';
import { pastedByInput, typed } from './rungs';

/** Trix follows input events, its lines are `<div>`s, and it looks away from the selection for a while after a click. */
export const trix: EditorAdapter = {
  name: 'trix',
  claim: (field) => field.localName === 'trix-editor',
  open: (field, signal, excluded) =>
    richEditor(field, signal, excluded, {
      name: 'trix',
      paragraphs: 'div',
      replacing: [typed],
      inserting: [pastedByInput],
      settle: 250,
      split: { joinsFirst: true, leavesRest: true },
    }),
};
