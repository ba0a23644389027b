/** Squire, in the composer's view. */
import { sendsBy, show } from './page.ts';

show(
  'Compose | Fastmail',
  `<div class="v-Compose">
  <input name="subject" aria-label="Subject" value="Late parcel">
  <div class="v-RichText"><div id="editor"></div></div>
  <button type="button" class="v-Button v-Button--cta s-send">Send</button></div>`,
);
await import('../editors/squire.ts');
const field = window.field() as HTMLElement;
field.setAttribute('aria-multiline', 'true');
field.insertAdjacentHTML(
  'beforeend',
  '<blockquote type="cite"><div>Sorry for any inconvenience of the quoted mail.</div></blockquote>',
);
sendsBy('.s-send', () => document.querySelector('.v-Compose')?.remove());
