import { createEditor } from '@wangeditor/editor';
import '@wangeditor/editor/dist/css/style.css';
import { expose, place } from './page.ts';

place().style.height = '300px';
const editor = createEditor({ selector: '#editor', html: '<p><br></p>', config: {}, mode: 'default' });
expose(
  () => document.querySelector<HTMLElement>('[data-slate-editor]'),
  () => editor.getHtml(),
);
