/** RoosterJS, as the mailbox marks it. */
import { createEditor, exportContent, ShortcutPlugin } from 'roosterjs';
import { expose, sendsBy, show } from './page.ts';

show(
  'Mail - Jon Bell - Outlook',
  `<div id="ReadingPaneContainerId"><div role="document" aria-label="Message body"><p>The lamp came broken, and nobody answers.</p></div></div>
  <button type="button" aria-label="Send" title="Send (Ctrl+Enter)">Send</button>
  <div>To <div contenteditable="true" role="textbox" aria-label="To"><span>Ortega, Maria</span></div></div>
  <div>Cc <div contenteditable="true" role="textbox" aria-label="Cc"><span>Dee Accountant</span></div></div>
  <input aria-label="Add a subject" value="Broken lamp">
  <div id="editorParent_1"><div contenteditable="true" role="textbox" aria-multiline="true" aria-label="Message body, press Alt+F10 to exit" style="min-height: 200px; color: #333"></div></div>`,
);
const field = document.querySelector<HTMLDivElement>('[aria-multiline="true"]') as HTMLDivElement;
const editor = createEditor(field, [new ShortcutPlugin()]);
const mail = document.createElement('template');
mail.innerHTML = `<div class="elementToProof"><br></div><div id="Signature"><div class="elementToProof">Jon Bell</div><div class="elementToProof">Sorry for any inconvenience of our holiday hours.</div></div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg" dir="ltr"><b>From:</b> Maria Ortega</div><div>Mistakes were made by somebody. Where is it?</div></div>`;
field.replaceChildren(mail.content);
expose(
  () => field,
  () => exportContent(editor),
);
sendsBy('[aria-label="Send"]', () => field.remove());
