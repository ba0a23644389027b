/** The composer of before the Agent Workspace. */
import { exposePlain, sendsBy, show } from './page.ts';

show(
  'Ticket 88',
  `<div data-ticket-id="88"><input data-test-id="omni-header-subject" value="Charged twice">
  <div class="zd-comment">I'm sorry if you were busy. Mistakes were made.</div>
  <div class="zendesk-editor--rich-text-container"><div contenteditable="true" style="min-height: 200px; color: #333"><p><br></p><div class="signature"><p>Sorry for any inconvenience of our holiday hours.</p></div></div></div>
  <button type="button" data-test-id="submit_button-button">Submit</button></div>`,
);
const field = exposePlain('[contenteditable]');
sendsBy('[data-test-id="submit_button-button"]', () => field.replaceChildren());
