/** Froala, as the help desk marks it. */
import { sendsBy, show } from './page.ts';

show(
  '[#88120] Broken lamp : Northwind',
  `<aside class="requester-wrap"><span data-test-id="user-name">Ortega, Maria</span>
  <div data-test-id="requester-info-contact-email"><span class="info-details-content">maria@books.example</span></div></aside>
  <h2 class="ticket-subject-heading">Broken lamp<button type="button">Add a summary</button></h2>
  ${[
    ['Ortega, Maria', '<div>The lamp came broken.</div><div>Nobody answers.</div>'],
    ['Jon Bell', '<div>Sorry for any inconvenience of the first reply.</div>'],
    ['Ortega, Maria', '<div>Still nothing.</div>'],
  ]
    .map(
      ([name, words]) =>
        `<article><div class="sender-info"><span data-test-id="user-name">${name}</span></div><div class="text__content">${words}</div></article>`,
    )
    .join('')}
  <button type="button" data-test-id="ticket-action-reply">Reply</button>
  <div id="editor"><p><br></p><div class="fd-signature"><p>Jon Bell</p><p>Sorry for any inconvenience of our holiday hours.</p></div><div class="freshdesk_quote"><blockquote><p>Mistakes were made by somebody.</p></blockquote></div></div>
  <button type="button" data-test-id="send-reply">Send</button>`,
);
await import('../editors/froala.ts');
sendsBy('[data-test-id="send-reply"]', () => document.querySelector('.fr-box')?.remove());
