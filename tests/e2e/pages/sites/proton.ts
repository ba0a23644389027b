/** The composer around RoosterJS, which has a frame of its own (`proton-mail.ts`). */
import { expose, sendsBy, show } from './page.ts';

show(
  'Inbox | jon@northwind.example | Proton Mail',
  `<div class="composer">
  <div>To <span data-testid="composer-addresses-item:ana@lopes.example">Ana Lopes</span></div>
  <input data-testid="composer:subject" aria-label="Subject" value="Late parcel">
  <iframe data-testid="rooster-iframe" title="Email composer" src="/composer-frame" style="width: 100%; height: 320px"></iframe>
  <button type="button" data-testid="composer:send-button">Send</button></div>`,
);
type Inner = { field?(): HTMLElement | null; model?(): string };
const inner = () => document.querySelector('iframe')?.contentWindow as Inner | null | undefined;
expose(
  () => inner()?.field?.() ?? null,
  () => inner()?.model?.() ?? '',
);
sendsBy('[data-testid="composer:send-button"]', () => document.querySelector('.composer')?.remove());
