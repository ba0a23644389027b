/** Two open tickets, which both stay mounted; the second is shown. Each has a CKEditor 5 of its own. */
import { Bold, ClassicEditor, Essentials, Italic, Link, List, Paragraph } from 'ckeditor5';
import { expose, sendsBy, show } from './page.ts';

const BADGE = '<svg data-test-id="omni-log-avatar-badge-AgentBadge" width="0" height="0"></svg>';
const NOTE = '<div data-test-id="omni-log-internal-note-tag">Internal</div>';

const message = (who: string, at: string, text: string, marks = '') => `
  <article data-test-id="omni-log-comment-item">${marks}<b data-test-id="omni-log-item-sender">${who}</b>
  <time datetime="${at}"></time><div class="zd-comment"><p>${text}</p></div></article>`;

const ticket = (id: string, who: string, subject: string, active: boolean) => `
  <div class="ticket-panes-grid-layout" data-ticket-id="${id}" data-is-active="${active}"${active ? '' : ' style="display: none"'}>
  <span data-test-id="ticket-system-field-requester-select"><span data-garden-id="typography.ellipsis">${who}</span></span>
  <h1 data-test-id="omni-header-subject">${subject}</h1>
  ${message(who, '2026-04-06T09:40:00Z', 'It is late.')}
  ${message('Northwind Care', '2026-04-06T10:00:00Z', 'Sorry for any inconvenience of the first reply.', BADGE)}
  ${message('Northwind Care', '2026-04-06T10:05:00Z', 'Sorry to be a pain: who takes this?', BADGE + NOTE)}
  ${message('Dee Accountant', '2026-04-06T11:00:00Z', 'In copy here, sorry.')}
  <button type="button" data-test-id="omnichannel-channel-switcher-button" data-channel="web">Canal</button>
  <div class="composer"></div>
  <button type="button" data-test-id="submit_button-button">Submit as Solved</button>
  <div data-test-id="submit_button-menu-pending" role="menuitem">Submit as Pending</div></div>`;

show(
  'Tickets - Zendesk',
  `<link rel="stylesheet" href="/assets/ckeditor.css">
  <div data-test-id="header-tab" data-entity-id="4411">#4411</div><div data-test-id="header-tab" aria-current="page" data-entity-id="4412">#4412</div>
  ${ticket('4411', 'Tomás Ferreira', 'Charged twice', false)}${ticket('4412', 'Ana Lopes', 'Late parcel', true)}`,
);
const tickets = [...document.querySelectorAll<HTMLElement>('.ticket-panes-grid-layout')];
const editors = await Promise.all(
  tickets.map(async (pane) => {
    const editor = await ClassicEditor.create(pane.querySelector('.composer') as HTMLElement, {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph, Bold, Italic, Link, List],
    });
    editor.editing.view.change((writer) => {
      const root = editor.editing.view.document.getRoot();
      if (root) writer.setAttribute('data-test-id', 'omnicomposer-rich-text-ckeditor', root);
    });
    return editor;
  }),
);
const active = () => tickets.findIndex(({ dataset }) => dataset.isActive === 'true');
for (const [index, tab] of document.querySelectorAll('[data-test-id="header-tab"]').entries()) {
  tab.addEventListener('click', () => {
    for (const [at, pane] of tickets.entries()) {
      pane.dataset.isActive = String(at === index);
      pane.style.display = at === index ? '' : 'none';
    }
  });
}
for (const button of document.querySelectorAll<HTMLElement>('[data-channel]'))
  button.addEventListener('click', () => {
    button.dataset.channel = button.dataset.channel === 'web' ? 'internal' : 'web';
  });
expose(
  () => editors[active()]?.ui.view.editable.element ?? null,
  () => editors[active()]?.getData() ?? '',
);
sendsBy('[data-test-id^="submit_button-"]', () => editors[active()]?.setData(''));
