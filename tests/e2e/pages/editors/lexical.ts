import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateHtmlFromNodes } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { registerRichText } from '@lexical/rich-text';
import { createEditor } from 'lexical';
import { editable, expose, place } from './page.ts';

const field = editable(document);
place().append(field);
const editor = createEditor({
  namespace: 'reply',
  nodes: [LinkNode, ListNode, ListItemNode],
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(field);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
expose(
  () => field,
  () => editor.read(() => $generateHtmlFromNodes(editor)),
);
