/** RoosterJS, as the mailbox marks it. */
import { createEditor, exportContent, ShortcutPlugin } from 'roosterjs';
import { expose, sendsBy, show } from './page.ts';

show(
  'Mail - Jon Bell - Outlook',
  `<span id="mectrl_currentAccount_secondary" hidden>jon@northwind.example</span>
  <div id="ReadingPaneContainerId">
  <div aria-label="Email message"><h3 id="M1_FROM" aria-label="From: Ortega, Maria">Ortega, Maria&lt;maria@books.example&gt;</h3><div role="document" id="UniqueMessageBody_1"><p>The lamp came broken, and nobody answers.</p></div></div>
  <div aria-label="Email message"><h3 id="M2_FROM" aria-label="From: Dee Accountant">Dee Accountant&lt;dee@books.example&gt;</h3><div role="document" id="UniqueMessageBody_2"><p>In copy.</p></div></div>
  <div aria-label="Email message"><h3 id="M3_FROM" aria-label="From: Jo Wood">Jo Wood&lt;jo@northwind.example&gt;</h3><div role="document" id="UniqueMessageBody_3"><p>We are looking into it.</p></div></div></div>
  <div role="main"><button type="button" data-testid="ComposeSendButton" aria-label="Send" title="Send (Ctrl+Enter)">Send</button>
  <div>To <div contenteditable="true" role="textbox" aria-label="To"><span>Ortega, Maria</span></div></div>
  <div>Cc <div contenteditable="true" role="textbox" aria-label="Cc"><span>Dee Accountant</span></div></div>
  <input type="text" autocomplete="off" aria-label="Add a subject" value="Broken lamp">
  <div id="editorParent_1"><div contenteditable="true" role="textbox" aria-multiline="true" aria-label="Message body, press Alt+F10 to exit" style="min-height: 200px; color: #333"></div></div></div>`,
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
sendsBy('[data-testid="ComposeSendButton"]', () => field.remove());
