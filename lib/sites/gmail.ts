import type { Customer, Site } from '../types';
import { outermost } from './excluded';
import { named } from './first-name';
import { QUOTES_AND_SIGNATURES } from './generic';
import { closest, nearest, pageOf, wordsOf } from './page';
import { watchSending } from './sending';
import { messagesIn } from './thread';

/** A compose window is a dialog; a reply inside of the conversation has none and shares its subject. */
const COMPOSE = '.M9, [role="dialog"]';
const RECIPIENTS = '[name="to"] [role="listbox"] [role="option"][data-name]';
const SEND = '.aoO, [data-tooltip][role="button"].T-I-atl';

/** With several there is no telling who is the customer. */
function customer(field: HTMLElement): Customer | null {
  const to = closest(field, COMPOSE)?.querySelectorAll(RECIPIENTS) ?? [];
  const [one] = to.length === 1 ? to : [];
  return named(one?.getAttribute('data-name'), one?.getAttribute('data-hovercard-id'));
}

export const gmail: Site = {
  id: 'gmail',
  name: 'Gmail',
  hosts: ['mail.google.com'],
  excluded: (field) => outermost(field, QUOTES_AND_SIGNATURES),
  subject(field) {
    const compose = closest(field, COMPOSE);
    if (compose) return wordsOf(nearest(field, 'input[name="subjectbox"]', compose));
    return wordsOf(nearest(field, 'h2.hP'));
  },
  customer,
  /** “Google Account: Ana Lopes (ana@shop.example)”, in any language: what stands between colon and bracket. */
  agent(field) {
    const account = pageOf(field).querySelector('a[href*="SignOutOptions"]')?.getAttribute('aria-label');
    return /[::]\s*([^(]+?)\s*\(/.exec(account ?? '')?.[1] ?? null;
  },
  thread: (field) =>
    closest(field, COMPOSE)?.querySelector(RECIPIENTS) && closest(field, '[role="dialog"]')
      ? [] // a window of its own says nothing of the conversation behind it
      : messagesIn(pageOf(field), { item: '.adn', sender: '.gD[email]', body: '.a3s' }, customer(field)),
  onSend: (field, sent, signal) => watchSending(field, { button: SEND, scope: COMPOSE }, sent, signal),
};
