/** The case's page: the mail is written in a frame inside of a frame (`salesforce-mail.ts`). */
import { expose, sendsBy, show } from './page.ts';

const said = (name: string, label: string, value: string) =>
  `<div data-target-selection-name="sfdc:RecordField.Case.${name}"><dt>${label}</dt><dd>${value}</dd></div>`;
const post = (author: string, body: string) =>
  `<article class="cuf-feedElement cuf-feedItem"><a class="cuf-entityLink" href="#">${author}</a>${body}</article>`;
const mail = (author: string, body: string) => post(author, `<div class="emailMessageBody">${body}</div>`);

show(
  'Ticket 00001026 | Case | Salesforce',
  `<h1>Ticket 00001026</h1>
  ${said('CaseNumber', 'Case Number', '<lightning-formatted-text>00001026</lightning-formatted-text>')}
  ${said('Subject', 'Subject', '<lightning-formatted-text>Late parcel</lightning-formatted-text>')}
  ${said('ContactId', 'Contact Name', '<a href="#">Ana Lopes</a><button type="button">Preview</button>')}
  ${said('OwnerId', 'Case Owner', '<a href="#">Jon Bell</a>')}
  <p>I'm sorry if you were busy. Mistakes were made.</p>
  ${mail('Ana Lopes', `<iframe srcdoc="<p>Any news?</p>" style="height: 40px"></iframe>`)}
  ${post('Jon Bell', '<div class="feedBodyInner">She is cross.</div>')}
  ${mail('Jon Bell', 'Sorry about that, I am looking into it.')}
  ${mail('Case Robot', 'Filed by somebody else.')}
  ${mail('Ana Lopes', 'Where is my parcel?')}
  <iframe title="Email Body" name="vfFrameId_1" src="/email-body" style="width: 100%; height: 460px"></iframe>
  <button type="button" class="send">Send</button>`,
);
type Inner = { field?(): HTMLElement | null; model?(): string };
const composer = () => document.querySelector<HTMLIFrameElement>('[name^="vfFrameId"]');
const inner = () => composer()?.contentWindow as Inner | null | undefined;
expose(
  () => inner()?.field?.() ?? null,
  () => inner()?.model?.() ?? '',
);
sendsBy('.send', () => composer()?.remove());
