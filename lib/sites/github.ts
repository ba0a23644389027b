import type { Site } from '../types';
import { outermost } from './excluded';
import { QUOTES_AND_SIGNATURES } from './generic';
import { nearest, pageOf, wordsOf } from './page';

export const github: Site = {
  id: 'github',
  name: 'GitHub',
  hosts: ['github.com'],
  excluded: (field) => outermost(field, QUOTES_AND_SIGNATURES),
  subject: (field) => wordsOf(nearest(field, 'h1 bdi')),
  reference: (field) =>
    /\/(?:issues|pull|discussions)\/(\d+)/.exec(pageOf(field).ownerDocument.location.pathname)?.[1] ?? null,
};
