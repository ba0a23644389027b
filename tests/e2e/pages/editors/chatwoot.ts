/** Chatwoot's own: ProseMirror that reads what is pasted as Markdown, and sends Markdown. */
import { buildEditor, EditorState, EditorView, messageSchema } from '@chatwoot/prosemirror-schema';
import { DOMSerializer } from '@tiptap/pm/model';
import { expose, place } from './page.ts';

const state = EditorState.create({
  schema: messageSchema,
  plugins: buildEditor({ schema: messageSchema, methods: {} }),
});
const view = new EditorView(place(), { state });
expose(
  () => view.dom,
  () => {
    const holder = document.createElement('div');
    holder.append(DOMSerializer.fromSchema(messageSchema).serializeFragment(view.state.doc.content));
    return holder.innerHTML;
  },
);
