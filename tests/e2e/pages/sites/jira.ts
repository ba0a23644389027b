/** ProseMirror in the comment area of a request. */
import { sendsBy, show } from './page.ts';

show(
  '[DESK-42] Printer on fire - Jira Service Management',
  `<h1 data-testid="issue.views.issue-base.foundation.summary.heading">Printer on fire</h1>
  <div data-testid="issue.views.field.user.reporter"><span>Ana Lopes</span></div>
  <div data-testid="issue.views.field.rich-text.description"><p>I'm sorry if you were busy. Mistakes were made.</p></div>
  ${[
    ['Jon Bell', 'We are looking.', ''],
    ['Ana Lopes', 'It still burns.', ''],
    [
      'Ana Lopes',
      'Copied in by a colleague.',
      '<i data-testid="issue-comment-base.ui.comment.comment-visibility.comment-visibility-wrapper">Internal</i>',
    ],
  ]
    .map(
      ([name, words, mark], index) =>
        `<div data-testid="comment-base-item-${index}"><div data-testid="issue-comment-base.ui.comment.ak-comment.${index}"><div data-testid="issue-comment-base.ui.comment.ak-comment.${index}-header"><h3>${name}</h3>${mark}</div><div data-testid="issue-comment-base.ui.comment.ak-comment.${index}-body"><div class="ak-renderer-document"><p>${words}</p></div></div></div></div>`,
    )
    .join('')}
  <div class="ak-editor-content-area"><div id="editor"></div></div>
  <button type="button" data-testid="comment-save-button">Save</button>`,
);
await import('../editors/prosemirror.ts');
const field = window.field() as HTMLElement;
field.id = 'ak-editor-textarea';
field.setAttribute('role', 'textbox');
field.setAttribute('aria-label', 'Comment area, start typing to enter text.');
sendsBy('[data-testid="comment-save-button"]', () => field.remove());
