/** Slate, as the mailbox marks it. */
import { sendsBy, show } from './page.ts';

show(
  'Broken lamp - Help Scout',
  `<p>I'm sorry if you were busy. Mistakes were made.</p>
  <div data-cy="ConvoEditor"><div id="editor"></div></div>
  <button type="button" data-cy="SendReplyButton">Send</button>`,
);
await import('../editors/slate.ts');
const field = await new Promise<HTMLElement>((found) => {
  const look = () => {
    const here = window.field();
    if (here) found(here);
    else requestAnimationFrame(look);
  };
  look();
});
field.setAttribute('aria-label', 'Reply Editor');
sendsBy('[data-cy="SendReplyButton"]', () => document.querySelector('[data-cy="ConvoEditor"]')?.remove());
