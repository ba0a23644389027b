import { createEditor, exportContent, ShortcutPlugin } from 'roosterjs';
import { editable, expose, place } from './page.ts';

const field = editable(document) as HTMLDivElement;
// As Proton names it: RoosterJS itself leaves no mark.
field.id = 'rooster-editor';
place().append(field);
const editor = createEditor(field, [new ShortcutPlugin()]);
expose(
  () => field,
  () => exportContent(editor),
);
