import Editor from '@toast-ui/editor';
import '@toast-ui/editor/dist/toastui-editor.css';
import { expose, place } from './page.ts';

const editor = new Editor({
  el: place(),
  height: '400px',
  initialEditType: 'wysiwyg',
  usageStatistics: false,
});
expose(
  () => document.querySelector('.toastui-editor-ww-container .ProseMirror'),
  () => editor.getHTML(),
);
