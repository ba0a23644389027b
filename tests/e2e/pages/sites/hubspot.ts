/** ProseMirror, as the contact's page marks it. */
import { sendsBy, show } from './page.ts';

show(
  'Maria Ortega | HubSpot',
  `<a data-selenium-test="contact-chicklet-title-link" href="#">Maria Ortega</a>
  <p>I'm sorry if you were busy. Mistakes were made.</p>
  <div data-test-id="rte-content"><div id="editor"></div></div>
  <button type="button" data-test-id="send-reply-button">Send</button>`,
);
await import('../editors/prosemirror.ts');
sendsBy('[data-test-id="send-reply-button"]', () => window.field()?.remove());
