import type { Site } from '../types';
import { outermost } from './excluded';
import { QUOTES_AND_SIGNATURES } from './generic';
import { closest, pageOf, wordsOf } from './page';

const FORM = '#issue-form';
const PRIVATE = '#issue_private_notes';

/** Self-hosted, so that no host tells it: the page does. Seen in 5.0, from Debian. */
export const redmine: Site = {
  id: 'redmine',
  name: 'Redmine',
  hosts: [],
  isHere: (doc) => doc.querySelector(`${FORM} #issue_notes`) !== null,
  note: {
    scope: FORM,
    is: (field) => closest(field, FORM)?.querySelector<HTMLInputElement>(PRIVATE)?.checked ?? false,
  },
  excluded: (field) => outermost(field, QUOTES_AND_SIGNATURES),
  subject: (field) => wordsOf(pageOf(field).querySelector('.issue .subject h3')),
  customer: () => null,
  reference: (field) => /\/issues\/(\d+)/.exec(pageOf(field).ownerDocument.location.pathname)?.[1] ?? null,
  sends: { button: '[name="commit"]', scope: FORM },
};
