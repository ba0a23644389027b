/** Three mails being written at once. */
import { ACCOUNT, composeWindow } from './gmail-dom.ts';
import { expose, sendsBy, show } from './page.ts';

show(
  'Inbox (3) - jon@northwind.example - Gmail',
  `${ACCOUNT}<div style="display: grid; grid-template-columns: repeat(3, 1fr); gap: 12px">
  ${composeWindow({ name: 'Ana Lopes', address: 'ana@lopes.example', subject: 'Late parcel' })}
  ${composeWindow({ name: 'Berg, Bo', address: 'bo@berg.example', subject: 'Charged twice' })}
  ${composeWindow({ name: 'cy@chan.example', address: 'cy@chan.example', subject: 'No answer' })}</div>`,
);
/** The one that has the focus, or had it last. */
let last = document.querySelector<HTMLElement>('.editable');
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLElement && target.isContentEditable) last = target;
});
expose(
  () => last,
  () => last?.innerHTML ?? '',
);
sendsBy('.aoO', (button) => button.closest('.AD')?.remove());
