import type { Site } from '../types';
import { outermost } from './excluded';
import { QUOTES_AND_SIGNATURES } from './generic';
import { closest, pageOf, wordsOf } from './page';

const FORM = 'form';
const KIND = 'select[name="UpdateType"]';

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
  customer: () => null,
  reference: (field) => new URL(pageOf(field).ownerDocument.location.href).searchParams.get('id'),
  sends: { button: '[name="SubmitTicket"]', scope: FORM },
};
