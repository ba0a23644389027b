import type { Customer, Site } from '../types';
import { outermost } from './excluded';
import { named } from './first-name';
import { QUOTES_AND_SIGNATURES } from './generic';
import { nearest, pageOf, wordsOf } from './page';
import { addressOf, bySender, isColleague, messagesIn } from './thread';

const QUOTED = [QUOTES_AND_SIGNATURES, '.protonmail_quote', '.protonmail_signature_block'].join();

/** Named by the address. */
const RECIPIENT = 'composer-addresses-item';

function customer(field: HTMLElement): Customer | null {
  const to = nearest(field, `[data-testid^="${RECIPIENT}"]`);
  return named(wordsOf(to), to?.getAttribute('data-testid')?.slice(RECIPIENT.length + 1));
}

/** The mail stands in a frame of the composer; subject and recipients around that. */
export const proton: Site = {
  id: 'proton',
  name: 'Proton Mail',
  hosts: ['mail.proton.me'],
  excluded: (field) => outermost(field, QUOTED),
  subject: (field) => wordsOf(nearest(field, '[data-testid="composer:subject"]')),
  customer,
  thread(field) {
    const page = pageOf(field);
    const own = addressOf(page.querySelector('[data-testid="heading:userdropdown"]'));
    const from = bySender({
      sender: '[data-testid="recipients:sender"]',
      customer: customer(field),
      isOurs: (_, sender) => isColleague(addressOf(sender), own),
    });
    return messagesIn(page, { item: '[data-testid^="message-view"]', body: '.message-content iframe', from });
  },
  sends: { button: '[data-testid="composer:send-button"]' },
};
