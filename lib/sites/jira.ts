import type { Site } from '../types';
import { outermost } from './excluded';
import { QUOTES_AND_SIGNATURES } from './generic';
import { nearest, pageOf, wordsOf } from './page';
import { watchSending } from './sending';

const ISSUE_KEY = /\/([A-Z][A-Z0-9]+-\d+)(?:\/|$)/;

export const jira: Site = {
  id: 'jira',
  name: 'Jira Service Management',
  hosts: ['*.atlassian.net'],
  excluded: (field) => outermost(field, QUOTES_AND_SIGNATURES),
  subject: (field) => wordsOf(nearest(field, 'h1')),
  customer: () => null,
  reference: (field) => ISSUE_KEY.exec(pageOf(field).ownerDocument.location.pathname)?.[1] ?? null,
  onSend: (field, sent, signal) =>
    watchSending(field, { button: '[data-testid="comment-save-button"]' }, sent, signal),
};
