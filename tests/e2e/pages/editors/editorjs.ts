/** Editor.js: each block is an editable element of its own. */
import EditorJS from '@editorjs/editorjs';
import { expose, place } from './page.ts';

const editor = new EditorJS({ holder: place(), minHeight: 100 });
let ready = false;
await editor.isReady;
ready = true;
const blocks = () => [...document.querySelectorAll<HTMLElement>('.ce-block [contenteditable]')];
expose(
  () => (ready ? (blocks().find((block) => block === document.activeElement) ?? blocks()[0] ?? null) : null),
  () =>
    blocks()
      .map((block) => `<p>${block.innerHTML}</p>`)
      .join(''),
);
