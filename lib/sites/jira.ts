import { allIn } from '../page/dom';
import type { Customer, Site } from '../types';
import { outermost } from './excluded';
import { named, readsAsName } from './first-name';
import { QUOTES_AND_SIGNATURES } from './generic';
import { holderOf, nearest, pageOf, pathOf, proseOf, wordsOf } from './page';
import { bySender, messagesIn } from './thread';

const ISSUE_KEY = /\/([A-Z][A-Z0-9]+-\d+)(?:\/|$)/;

/** A customer's request stands in a queue, or leads to itself in the portal; every other issue is the developers' own. */
const AMONG_REQUESTS = /\/(?:servicedesk|queues)\//;
const IN_PORTAL = 'a[href*="/servicedesk/customer/portal/"]';

/** Who opened the request. */
const REPORTER = '[data-testid="issue.views.field.user.reporter"]';
const DESCRIPTION = '[data-testid="issue.views.field.rich-text.description"]';
const ITEM = '[data-testid^="comment-base-item-"]';
const COMMENT = 'issue-comment-base.ui.comment';

const SAVE = '[data-testid="comment-save-button"]';
/** Who may read a comment can be chosen for a note alone where requests are answered, and for every comment elsewhere. */
const READERS = `[data-testid="${COMMENT}.comment-visibility.comment-visibility-wrapper"]`;

const isDesk = (field: HTMLElement): boolean =>
  AMONG_REQUESTS.test(pathOf(field)) || pageOf(field).querySelector(IN_PORTAL) !== null;

/** A comment that stands there already may show its readers, too. */
function isNote(field: HTMLElement): boolean {
  const choices = isDesk(field) ? allIn(holderOf(field, SAVE) ?? field, READERS) : [];
  return choices.some((choice) => choice.closest(ITEM) === field.closest(ITEM));
}

function customer(field: HTMLElement): Customer | null {
  const name = wordsOf(nearest(field, REPORTER));
  return readsAsName(name) ? named(name) : null;
}

export const jira: Site = {
  id: 'jira',
  name: 'Jira Service Management',
  hosts: ['*.atlassian.net'],
  desk: isDesk,
  note: { scope: (field) => holderOf(field, SAVE)?.parentElement ?? null, is: isNote },
  excluded: (field) => outermost(field, QUOTES_AND_SIGNATURES),
  subject: (field) => wordsOf(nearest(field, 'h1')),
  customer,
  reference: (field) => ISSUE_KEY.exec(pathOf(field))?.[1] ?? null,
  /** The description opened the request; of the comments only those of the one who opened it are told apart. */
  thread(field) {
    const asked = customer(field) && nearest(field, DESCRIPTION);
    const comments = messagesIn(pageOf(field), {
      item: ITEM,
      body: '.ak-renderer-document',
      internal: `[data-testid^="${COMMENT}.comment-visibility"]`,
      from: bySender({
        sender: `[data-testid^="${COMMENT}.ak-comment."][data-testid$="-header"] h3`,
        customer: customer(field),
      }),
    });
    return asked ? [{ from: 'customer', text: proseOf(asked) }, ...comments] : comments;
  },
  sends: { button: SAVE },
};
