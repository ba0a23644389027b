import type { Customer, Site } from '../types';
import { outermost } from './excluded';
import { named } from './first-name';
import { QUOTES_AND_SIGNATURES } from './generic';
import { closest, nearest, pageOf, wordsOf } from './page';
import { addressOf, bySender, isColleague, messagesIn } from './thread';

/** A compose window is a dialog; a reply inside of the conversation has none and shares its subject. */
const WINDOW = '[role="dialog"]';
const COMPOSE = `.M9, ${WINDOW}`;
const SUBJECT = 'input[name="subjectbox"]';
const RECIPIENTS = '[name="to"] [role="listbox"] [role="option"][data-name]';
/** In the line that tells of the mail's leaving, for as long as it can be called back. */
const UNDO = '#link_undo';
const SEND = '.aoO, [data-tooltip][role="button"].T-I-atl';

/** With several there is no telling who is the customer. */
function customer(field: HTMLElement): Customer | null {
  const to = closest(field, COMPOSE)?.querySelectorAll(RECIPIENTS) ?? [];
  const [one] = to.length === 1 ? to : [];
  return named(one?.getAttribute('data-name'), one?.getAttribute('data-hovercard-id'));
}

/** “Google Account: Ana Lopes (ana@shop.example)”, in any language: what stands after the colon and in the bracket. */
function account(field: HTMLElement): { readonly name: string; readonly address: string } | null {
  const label = pageOf(field).querySelector('a[href*="SignOutOptions"]')?.getAttribute('aria-label') ?? '';
  const [, name, address] = /[::]\s*([^(]+?)\s*\(([^)]+)\)/.exec(label) ?? [];
  return name && address ? { name, address } : null;
}

export const gmail: Site = {
  id: 'gmail',
  name: 'Gmail',
  hosts: ['mail.google.com'],
  // Under a name of its own, behind a company’s proxy, and in our practice inbox.
  isHere: (doc) => doc.querySelector('meta[name="application-name"][content="Gmail"]') !== null,
  excluded: (field) => outermost(field, QUOTES_AND_SIGNATURES),
  subject(field) {
    const dialog = closest(field, WINDOW);
    if (dialog) return wordsOf(nearest(field, SUBJECT, dialog));
    return wordsOf(nearest(field, SUBJECT, closest(field, COMPOSE)) ?? nearest(field, 'h2.hP'));
  },
  customer,
  agent: (field) => account(field)?.name ?? null,
  thread(field) {
    if (closest(field, WINDOW)) return []; // it says nothing of the conversation behind it
    const own = account(field)?.address.toLowerCase() ?? null;
    const from = bySender({
      sender: '.gD[email]',
      customer: customer(field),
      isOurs: (_, sender) => isColleague(addressOf(sender), own),
    });
    return messagesIn(pageOf(field), { item: '.adn', body: '.a3s', from });
  },
  sends: { button: SEND, scope: COMPOSE, undo: UNDO },
};
