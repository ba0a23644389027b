/** A conversation with the reply below it: a colleague and somebody in copy have written, too. */
import { ACCOUNT, inlineReply, message } from './gmail-dom.ts';
import { exposePlain, sendsBy, show } from './page.ts';

show(
  'Invoice 4411 - jon@northwind.example - Gmail',
  `${ACCOUNT}<h2 class="hP">Invoice 4411</h2>
  ${message('Ana Lopes', 'ana@lopes.example', '<div>You charged me twice.</div><div>Why?</div>')}
  ${message('Jon Bell', 'jon@northwind.example', '<div>Sorry about that, I am looking into it.</div>')}
  ${message('Dee Accountant', 'dee@books.example', '<div>I need the invoice by Friday.</div>')}
  ${message('Ana Lopes', 'ana@lopes.example', '<div>Any news?</div>')}
  ${inlineReply({ name: 'Ana Lopes', address: 'ana@lopes.example', subject: 'Invoice 4411' })}`,
);
exposePlain('.editable');
sendsBy('.aoO', (button) => {
  button.closest('.M9')?.remove();
  document.body.insertAdjacentHTML(
    'beforeend',
    '<div>Sent. <span id="link_undo" role="link">Undo</span></div>',
  );
});
