/** ProseMirror, as the inbox marks it. With `?note` it is an internal note. */
import { sendsBy, show } from './page.ts';

const note = new URLSearchParams(location.search).has('note');

show(
  'Inbox - Intercom',
  `<h1 data-inbox-conversation-header-title>Ana Lopes</h1>
  <div data-part-group-id="1" data-part-group-category="1"><div class="interblocks-html"><p>I'm sorry if you were busy. Mistakes were made.</p></div></div>
  <div data-conversation-reply-composer class="${note ? 'o__note' : ''}"><div id="editor"></div><button type="button" id="mode">Note</button><button type="submit" class="inbox2__send">Send</button></div>`,
);
await import('../editors/prosemirror.ts');
window.field()?.classList.add('embercom-prosemirror-composer-editor');
document.querySelector('#mode')?.addEventListener('click', ({ currentTarget }) => {
  (currentTarget as Element).parentElement?.classList.toggle('o__note');
});
sendsBy('[type="submit"]', () => window.field()?.remove());
