/** Squire, in the composer's view. */
import { sendsBy, show } from './page.ts';

show(
  'Compose | Fastmail',
  `<div class="v-Thread">${[
    ['Ana Lopes', 'Where is my parcel?'],
    ['Bo Berg', 'Mistakes were made, I hear.'],
  ]
    .map(
      ([name, words]) =>
        `<div class="v-MessageCard"><span class="v-MessageCard-from">${name}</span><div class="v-Message"><div class="v-Message-body"><p>${words}</p></div></div></div>`,
    )
    .join('')}</div>
  <div class="v-Compose">
  <div class="v-EmailInput"><ul class="v-EmailInput-tokens"><li>Ana Lopes<button type="button">Remove</button></li></ul><input id="v12-to-input" aria-label="To"></div>
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
