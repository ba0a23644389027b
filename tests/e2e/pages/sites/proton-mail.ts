/** RoosterJS over a reply with its signature and quote. */
import { show } from './page.ts';

show('Composer', '<div id="editor"></div>');
await import('../editors/roosterjs.ts');
const below = document.createElement('template');
below.innerHTML = `<div class="protonmail_signature_block"><div class="protonmail_signature_block-user">Jon Bell, sorry for any inconvenience of our holiday hours</div></div><blockquote class="protonmail_quote" type="cite"><div>Mistakes were made by somebody.</div></blockquote>`;
window.field()?.append(below.content);
