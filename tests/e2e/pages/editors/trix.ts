import 'trix';
import 'trix/dist/trix.css';
import { expose, place } from './page.ts';

const input = document.createElement('input');
input.type = 'hidden';
input.id = 'held';
const editor = document.createElement('trix-editor');
editor.setAttribute('input', 'held');
place().append(input, editor);
expose(
  () => editor,
  () => input.value,
);
