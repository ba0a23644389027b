import type { Customer, Site } from '../types';
import { outermost } from './excluded';
import { named } from './first-name';
import { QUOTES_AND_SIGNATURES } from './generic';
import { closest, labelOf, nearest, pageOf, wordsOf } from './page';
import { bySender, messagesIn } from './thread';

const COMPOSE = '.v-Compose';

/** With several there is no telling who is the customer. */
function customer(field: HTMLElement): Customer | null {
  const to = nearest(field, 'input[id$="-to-input"]', closest(field, COMPOSE))?.closest('.v-EmailInput');
  const [one, ...others] = to?.querySelectorAll('.v-EmailInput-tokens li') ?? [];
  return one && others.length === 0 ? named(labelOf(one)) : null;
}

export const fastmail: Site = {
  id: 'fastmail',
  name: 'Fastmail',
  hosts: ['app.fastmail.com', 'beta.fastmail.com'],
  excluded: (field) => outermost(field, QUOTES_AND_SIGNATURES),
  subject: (field) => wordsOf(nearest(field, 'input[name="subject"]', closest(field, COMPOSE))),
  customer,
  thread(field) {
    const page = pageOf(field);
    const from = bySender({
      sender: (body) => nearest(body, '.v-MessageCard-from', page),
      customer: customer(field),
    });
    return messagesIn(page, { item: '.v-Message-body', from });
  },
  sends: { button: '.s-send, .v-Button--cta', scope: COMPOSE },
};
