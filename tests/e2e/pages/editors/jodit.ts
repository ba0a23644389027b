import { Jodit } from 'jodit';
import 'jodit/es2021/jodit.min.css';
import { expose, place } from './page.ts';

const editor = Jodit.make(place() as HTMLElement, { height: 400, showCharsCounter: false });
expose(
  () => editor.editor,
  () => editor.value,
);
