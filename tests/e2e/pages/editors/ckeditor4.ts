/** The last free release of CKEditor 4, in its iframe; it loads its parts by itself from beside its script. */
import { expose, place } from './page.ts';

type Editor = { getData(): string; document: { $: Document }; status: string };
type CKEditor = { replace(element: HTMLElement, config: object): Editor };

const script = document.createElement('script');
script.src = '/assets/ckeditor4/ckeditor.js';
document.head.append(script);
await new Promise((resolve) => script.addEventListener('load', resolve));

const { CKEDITOR } = window as unknown as { CKEDITOR: CKEditor };
const editor = CKEDITOR.replace(place(), {
  versionCheck: false,
  height: 300,
  toolbar: [['Bold', 'Link', 'BulletedList']],
});
expose(
  () => (editor.status === 'ready' ? editor.document.$.body : null),
  () => editor.getData(),
);
