import type { Site } from '../types';
import { outermost } from './excluded';
import { QUOTES_AND_SIGNATURES } from './generic';
import { closest } from './page';

const FORM = 'form';

/** The form for notes is another than that for answers: each is told by its field. Self-hosted, so the page tells it. */
export const osTicket: Site = {
  id: 'os-ticket',
  name: 'osTicket',
  hosts: [],
  desk: true,
  isHere: (doc) =>
    doc.querySelector('#ticket_thread') !== null && doc.querySelector('#response, #internal_note') !== null,
  note: {
    scope: FORM,
    is: (field) =>
      field.id === 'internal_note' ||
      (closest(field, FORM)?.querySelector('#internal_note') ?? null) !== null,
  },
  excluded: (field) => outermost(field, QUOTES_AND_SIGNATURES),
  subject: () => null,
  sends: { button: 'input[type="submit"], button[type="submit"]', scope: FORM },
};
