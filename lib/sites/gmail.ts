import type { Site } from '../types';
import { outermost } from './excluded';
import { named } from './first-name';
import { QUOTES_AND_SIGNATURES } from './generic';

/** A compose window is a dialog; a reply inside of the conversation has none and shares its subject. */
const COMPOSE = '.M9, [role="dialog"]';

export const gmail: Site = {
  id: 'gmail',
  name: 'Gmail',
  hosts: ['mail.google.com'],
  excluded: (field) => outermost(field, QUOTES_AND_SIGNATURES),
  subject(field) {
    const box = field.closest(COMPOSE)?.querySelector<HTMLInputElement>('input[name="subjectbox"]');
    return box?.value.trim() || null;
  },
  customer(field) {
    const compose = field.closest(COMPOSE);
    const to = compose?.querySelectorAll('[name="to"] [role="listbox"] [role="option"][data-name]') ?? [];
    // With several there is no telling who is the customer.
    return to.length === 1
      ? named(to[0]?.getAttribute('data-name'), to[0]?.getAttribute('data-hovercard-id'))
      : null;
  },
};
