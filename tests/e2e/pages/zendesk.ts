/** The help desk's composer: CKEditor 5 as it comes from npm, marked as the help desk marks it. */
import { Bold, ClassicEditor, Essentials, Italic, Link, List, Paragraph, PasteFromOffice } from 'ckeditor5';

declare global {
  interface Window {
    editor: ClassicEditor;
  }
}

const root = document.querySelector<HTMLElement>('#editor');
const draft = document.querySelector<HTMLTemplateElement>('#practice');
if (!root || !draft) throw new Error('The page has no place for the editor.');

const editor = await ClassicEditor.create(root, {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Italic, Link, List, PasteFromOffice],
  toolbar: ['bold', 'italic', 'link', '|', 'bulletedList', 'numberedList'],
});
editor.editing.view.change((writer) => {
  const editable = editor.editing.view.document.getRoot();
  if (editable) writer.setAttribute('data-test-id', 'omnicomposer-rich-text-ckeditor', editable);
});
if (location.search.includes('practice')) {
  editor.setData(draft.innerHTML);
  editor.focus();
}
// A comment that was sent leaves an empty composer behind.
document.querySelector('.send')?.addEventListener('click', () => setTimeout(() => editor.setData('')));
window.editor = editor;
