import type { Site } from '../types';
import { outermost } from './excluded';
import { QUOTES_AND_SIGNATURES } from './generic';
import { closest, nearest, pageOf, wordsOf } from './page';

const FORM = 'form';
const INTERNAL = '[data-testid="internal-note-checkbox"]';

export const gitlab: Site = {
  id: 'gitlab',
  name: 'GitLab',
  hosts: ['gitlab.com'],
  note: {
    scope: FORM,
    is(field) {
      const box = closest(field, FORM)?.querySelector(INTERNAL);
      const input = box?.matches('input') ? box : box?.querySelector('input');
      return (input as HTMLInputElement | null | undefined)?.checked ?? false;
    },
  },
  excluded: (field) => outermost(field, QUOTES_AND_SIGNATURES),
  subject: (field) => wordsOf(nearest(field, 'h1')),
  reference: (field) =>
    /\/(?:issues|work_items)\/(\d+)/.exec(pageOf(field).ownerDocument.location.pathname)?.[1] ?? null,
};
