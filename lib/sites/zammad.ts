import type { Site } from '../types';
import { outermost } from './excluded';
import { named } from './first-name';
import { QUOTES_AND_SIGNATURES } from './generic';
import { closest, nearest, wordsOf } from './page';

const FORM = 'form.article-add';

/** Its cloud; where it is self-hosted, its host is somebody's own and its form for an answer tells it. */
export const zammad: Site = {
  id: 'zammad',
  name: 'Zammad',
  hosts: ['*.zammad.com'],
  desk: true,
  isHere: (doc) => doc.querySelector(`${FORM} [data-name="body"]`) !== null,
  note: { scope: FORM, is: (field) => closest(field, FORM)?.matches('.is-internal') ?? false },
  excluded: (field) => outermost(field, QUOTES_AND_SIGNATURES),
  subject: (field) => wordsOf(nearest(field, '.ticket-title-update')),
  /** By the address that the answer goes to; of several there is no telling. */
  customer(field) {
    const to = wordsOf(nearest(field, 'input[name="to"]', closest(field, FORM)));
    return to?.includes(',') ? null : named(to);
  },
  reference: (field) => wordsOf(nearest(field, '.ticket-number')),
  sends: { button: '.js-submit' },
};
