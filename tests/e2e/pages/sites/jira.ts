/** ProseMirror in the comment area of a request. */
import { sendsBy, show } from './page.ts';

show(
  '[DESK-42] Printer on fire - Jira Service Management',
  `<h1 data-testid="issue.views.issue-base.foundation.summary.heading">Printer on fire</h1>
  <p>I'm sorry if you were busy. Mistakes were made.</p>
  <div class="ak-editor-content-area"><div id="editor"></div></div>
  <button type="button" data-testid="comment-save-button">Save</button>`,
);
await import('../editors/prosemirror.ts');
const field = window.field() as HTMLElement;
field.id = 'ak-editor-textarea';
field.setAttribute('role', 'textbox');
field.setAttribute('aria-label', 'Comment area, start typing to enter text.');
sendsBy('[data-testid="comment-save-button"]', () => field.remove());
