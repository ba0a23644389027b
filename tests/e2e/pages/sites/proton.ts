/** The composer around RoosterJS, which has a frame of its own (`proton-mail.ts`). */
import { expose, sendsBy, show } from './page.ts';

show(
  'Inbox | jon@northwind.example | Proton Mail',
  `<button type="button" data-testid="heading:userdropdown" title="Jon Bell &lt;jon@northwind.example&gt;">Jon</button>
  ${[
    ['Ana Lopes', 'ana@lopes.example', 'Where is my parcel?'],
    ['Jon Bell', 'jon@northwind.example', 'I am asking the driver.'],
    ['Bo Berg', 'bo@berg.example', 'Mistakes were made, I hear.'],
  ]
    .map(
      ([name, address, words], index) =>
        `<article data-testid="message-view-${index}"><span data-testid="recipients:sender" title="${name} <${address}>">${name}</span><div class="message-content"><iframe title="Email content" srcdoc="<p>${words}</p>" style="height: 3em"></iframe></div></article>`,
    )
    .join('')}
  <div class="composer">
  <div>To <span data-testid="composer-addresses-item:ana@lopes.example">Ana Lopes</span></div>
  <input data-testid="composer:subject" aria-label="Subject" value="Late parcel">
  <iframe data-testid="rooster-iframe" title="Email composer" src="/composer-frame" style="width: 100%; height: 320px"></iframe>
  <button type="button" data-testid="composer:send-button">Send</button></div>`,
);
type Inner = { field?(): HTMLElement | null; model?(): string };
const inner = () =>
  document.querySelector<HTMLIFrameElement>('.composer iframe')?.contentWindow as Inner | null | undefined;
expose(
  () => inner()?.field?.() ?? null,
  () => inner()?.model?.() ?? '',
);
sendsBy('[data-testid="composer:send-button"]', () => document.querySelector('.composer')?.remove());
