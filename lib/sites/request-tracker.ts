import type { Customer, Site } from '../types';
import { outermost } from './excluded';
import { addressee, named } from './first-name';
import { QUOTES_AND_SIGNATURES } from './generic';
import { closest, pageOf, wordsOf } from './page';

const FORM = 'form';
const KIND = 'select[name="UpdateType"]';

/** Whom the answer will be mailed to, which the page works out a moment after it was opened. */
const RECIPIENTS = 'input[type="checkbox"][name="TxnSendMailTo"]';

function customer(field: HTMLElement): Customer | null {
  const boxes = [...pageOf(field).querySelectorAll<HTMLInputElement>(RECIPIENTS)];
  const [box] = boxes;
  if (!box || boxes.some(({ value }) => value !== box.value)) return null;
  const shown = wordsOf(box.labels?.[0]);
  return addressee(shown) ?? named(shown, box.value);
}

/** Self-hosted, so that no host tells it: the page does. */
export const requestTracker: Site = {
  id: 'request-tracker',
  name: 'Request Tracker',
  hosts: [],
  desk: true,
  isHere: (doc) => doc.querySelector('textarea[name="UpdateContent"]') !== null,
  note: {
    scope: FORM,
    is: (field) => closest(field, FORM)?.querySelector<HTMLSelectElement>(KIND)?.value === 'private',
  },
  excluded: (field) => outermost(field, QUOTES_AND_SIGNATURES),
  subject: (field) => wordsOf(closest(field, FORM)?.querySelector('[name="UpdateSubject"]')),
  customer,
  reference: (field) => new URL(pageOf(field).ownerDocument.location.href).searchParams.get('id'),
  sends: { button: '[name="SubmitTicket"]', scope: FORM },
};
