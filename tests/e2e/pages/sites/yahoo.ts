import { exposePlain, sendsBy, show } from './page.ts';

show(
  'Yahoo Mail',
  `<div data-test-id="message-view"><header><span data-test-id="message-from"><span data-test-id="email-pill"><span><span>Ana Lopes</span></span></span></span></header><div data-test-id="message-view-body"><div data-test-id="message-view-body-content"><div>Where is my parcel?</div></div></div></div>
  <div data-test-id="message-view"><header><span data-test-id="message-from"><span data-test-id="email-pill"><span><span>Bo Berg</span></span></span></span></header><div data-test-id="message-view-body"><div data-test-id="message-view-body-content"><div>Mistakes were made, I hear.</div></div></div></div>
  <div data-test-id="compose">
  <div>To <ul><li><span data-test-id="pill"><span data-test-id="pill-text">Ana Lopes</span></span></li></ul></div>
  <input data-test-id="compose-subject" aria-label="Subject" value="Late parcel">
  <div data-test-id="compose-editor-container"><div data-test-id="rte" class="rte" role="textbox" aria-multiline="true" contenteditable="true" style="min-height: 200px; color: #333"><div><br></div><div class="yahoo_quoted"><div>On Tuesday, Ana Lopes wrote:</div><blockquote><div>Sorry for any inconvenience of the quoted mail.</div></blockquote></div></div></div>
  <button type="button" data-test-id="compose-send-button">Send</button></div>`,
);
const field = exposePlain('[data-test-id="rte"]');
sendsBy('[data-test-id="compose-send-button"]', () => field.remove());
