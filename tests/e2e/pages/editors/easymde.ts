/** EasyMDE dresses a textarea in CodeMirror 5; its text is Markdown. */
import EasyMDE from 'easymde';
import 'easymde/dist/easymde.min.css';
import { expose, place } from './page.ts';

const copy = document.createElement('textarea');
place().append(copy);
const editor = new EasyMDE({
  element: copy,
  spellChecker: false,
  autoDownloadFontAwesome: false,
  status: false,
  inputStyle: 'contenteditable',
});
expose(
  () => document.querySelector<HTMLElement>('.CodeMirror-code'),
  () => editor.value(),
);
