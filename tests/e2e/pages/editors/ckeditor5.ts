import { Bold, ClassicEditor, Essentials, Italic, Link, List, Paragraph, PasteFromOffice } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { expose, place } from './page.ts';

const editor = await ClassicEditor.create(place(), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Italic, Link, List, PasteFromOffice],
  toolbar: ['bold', 'italic', 'link', '|', 'bulletedList', 'numberedList'],
});
expose(
  () => document.querySelector('.ck-editor__editable'),
  () => editor.getData(),
);
