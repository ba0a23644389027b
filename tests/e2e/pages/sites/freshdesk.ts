/** Froala, as the help desk marks it. */
import { sendsBy, show } from './page.ts';

show(
  '[#88120] Broken lamp : Northwind',
  `<h2 class="ticket-subject-heading">Broken lamp</h2>
  <div class="text__content"><div>The lamp came broken.</div><div>Nobody answers.</div></div>
  <div class="text__content"><div>Sorry for any inconvenience of the first reply.</div></div>
  <button type="button" data-test-id="ticket-action-reply">Reply</button>
  <div id="editor"><p><br></p><div class="fd-signature"><p>Jon Bell</p><p>Sorry for any inconvenience of our holiday hours.</p></div><div class="freshdesk_quote"><blockquote><p>Mistakes were made by somebody.</p></blockquote></div></div>
  <button type="button" data-test-id="send-reply">Send</button>`,
);
await import('../editors/froala.ts');
sendsBy('[data-test-id="send-reply"]', () => document.querySelector('.fr-box')?.remove());
