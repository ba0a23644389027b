/** Slate, as the mailbox marks it. */
import { sendsBy, show } from './page.ts';

show(
  'Broken lamp - Help Scout',
  `<ol aria-label="Thread Items">
  <li><div id="thread-1" class="is-customer" aria-label="Customer response"><span data-nocollapse="true">Maria Ortega</span><div class="css-x is-wide-layout"><p>I'm sorry if you were busy. Mistakes were made.</p></div></div></li>
  <li><div id="thread-2" aria-label="User reply"><span data-nocollapse="true">Jon Bell</span><div class="css-x is-wide-layout"><p>We are looking.</p></div></div></li></ol>
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
