import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { expose, place } from './page.ts';

const editor = new Editor({ element: place(), extensions: [StarterKit] });
expose(
  () => editor.view.dom,
  () => editor.getHTML(),
);
