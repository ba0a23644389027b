/** ProseMirror, as the inbox marks it. The last message is a picture, and says nothing. */
import { sendsBy, show } from './page.ts';

const message = (writer: string, words: string) =>
  `<div data-test-id="primary-message-${writer}"><span data-test-id="sender-header-content-timestamp">14:02</span><div data-test-id="primary-message-content">${words}</div></div>`;

show(
  'Maria Ortega | HubSpot',
  `<h1 data-test-id="sticky-subject-header">Late parcel</h1>
  <a data-selenium-test="contact-chicklet-title-link" href="#">Maria Ortega</a>
  <div data-test-id="virtualParentRef">
    ${message('visitor', "I'm sorry if you were busy. Mistakes were made.")}
    ${message('AUTOMATED', 'Thanks, we will be with you shortly.')}
    ${message('agent', 'Sorry about that, I am looking into it.')}
    ${message('visitor', '')}
  </div>
  <div data-test-id="rte-content"><div id="editor"></div></div>
  <button type="button" data-test-id="send-reply-button">Send</button>`,
);
await import('../editors/prosemirror.ts');
sendsBy('[data-test-id="send-reply-button"]', () => window.field()?.remove());
