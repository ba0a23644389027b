import FroalaEditor from 'froala-editor';
import 'froala-editor/css/froala_editor.min.css';
import 'froala-editor/js/plugins/link.min.js';
import 'froala-editor/js/plugins/lists.min.js';
import { expose, place } from './page.ts';

let ready = false;
const editor = new FroalaEditor(place(), { heightMin: 200 }, () => {
  ready = true;
});
expose(
  () => (ready ? document.querySelector<HTMLElement>('.fr-element') : null),
  // Without a licence it signs what is sent.
  () => editor.html.get().replace(/<p data-f-id="pbf".*<\/p>/, ''),
);
