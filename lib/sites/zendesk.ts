import type { Site } from '../types';
import { outermost } from './excluded';
import { named } from './first-name';
import { QUOTES_AND_SIGNATURES } from './generic';

const QUOTED = [QUOTES_AND_SIGNATURES, '.signature', '.zd-signature', '.zd-comment'].join();

export const zendesk: Site = {
  id: 'zendesk',
  name: 'Zendesk',
  hosts: ['*.zendesk.com'],
  excluded: (field) => outermost(field, QUOTED),
  subject(field) {
    const subject = ticketOf(field)?.querySelector('[data-test-id="omni-header-subject"]');
    if (!subject) return null;
    return ('value' in subject ? String(subject.value) : (subject.textContent ?? '')).trim() || null;
  },
  customer(field) {
    const requester = ticketOf(field)?.querySelector(
      '[data-test-id="ticket-system-field-requester-select"] [data-garden-id="typography.ellipsis"]',
    );
    return named(requester?.textContent);
  },
};

/** Every open ticket stays mounted: one that the field does not stand in must never answer for it. */
function ticketOf(field: HTMLElement): Element | null {
  return field.closest('[data-ticket-id], .ticket-panes-grid-layout');
}
