/** The case's page: the mail is written in a frame inside of a frame (`salesforce-mail.ts`). */
import { expose, sendsBy, show } from './page.ts';

show(
  'Ticket 00001026 | Case | Salesforce',
  `<h1>Ticket 00001026</h1>
  <p>I'm sorry if you were busy. Mistakes were made.</p>
  <iframe title="Email Body" name="vfFrameId_1" src="/email-body" style="width: 100%; height: 460px"></iframe>
  <button type="button" class="send">Send</button>`,
);
type Inner = { field?(): HTMLElement | null; model?(): string };
const inner = () => document.querySelector('iframe')?.contentWindow as Inner | null | undefined;
expose(
  () => inner()?.field?.() ?? null,
  () => inner()?.model?.() ?? '',
);
sendsBy('.send', () => document.querySelector('iframe')?.remove());
