import type { Customer, Site } from '../types';
import { outermost } from './excluded';
import { named } from './first-name';
import { QUOTES_AND_SIGNATURES } from './generic';
import { closest, pageOf, wordsOf } from './page';
import { messagesIn } from './thread';

const FORM = '#issue-form';
const PRIVATE = '#issue_private_notes';
/** Everybody is named by a link to themselves. */
const AUTHOR = '.issue > .author a.user';
const SELF = '#loggedas a';
const DESCRIPTION = '.issue > .description';
const NOTE = '.journal.has-notes:not(.private-notes)';

const linkOf = (element: Element | null): string | null => element?.getAttribute('href') ?? null;

/** Who opened the issue, where that is somebody else. */
function opener(field: HTMLElement): Element | null {
  const author = pageOf(field).querySelector(AUTHOR);
  return linkOf(author) === linkOf(pageOf(field).querySelector(SELF)) ? null : author;
}

const customer = (field: HTMLElement): Customer | null => named(wordsOf(opener(field)));

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
  customer,
  reference: (field) => /\/issues\/(\d+)/.exec(pageOf(field).ownerDocument.location.pathname)?.[1] ?? null,
  /** What opened the issue, and those notes that are by its opener or by the one who writes. */
  thread(field) {
    const page = pageOf(field);
    const [theirs, ours] = [linkOf(opener(field)), linkOf(page.querySelector(SELF))];
    if (!theirs) return [];
    return messagesIn(page, {
      item: `${DESCRIPTION}, ${NOTE}`,
      body: '.wiki',
      from(item) {
        const writer = item.matches(DESCRIPTION) ? theirs : linkOf(item.querySelector('.note-header a.user'));
        return writer === theirs ? 'customer' : writer !== null && writer === ours ? 'us' : null;
      },
    });
  },
  sends: { button: '[name="commit"]', scope: FORM },
};
