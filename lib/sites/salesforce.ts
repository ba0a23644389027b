import type { Customer, Site } from '../types';
import { outermost } from './excluded';
import { named } from './first-name';
import { QUOTES_AND_SIGNATURES } from './generic';
import { holderOf, labelOf, only, pathOf } from './page';
import { bySender, messagesIn } from './thread';

/** Each field of a case is marked by its API name, whatever the layout and the language. */
const fieldOf = (name: string) => `[data-target-selection-name="sfdc:RecordField.Case.${name}"]`;
const TEXT = 'lightning-formatted-text';

/** What the case says in one of its fields, of which a page may show copies. The mail's frames stand inside of the page. */
function saidOf(field: HTMLElement, name: string, part: string): string | null {
  const shown = `${fieldOf(name)} ${part}`;
  return labelOf(only(holderOf(field, shown), shown));
}

/** Who wrote by mail or form without being a contact stands in fields of their own. */
const customer = (field: HTMLElement): Customer | null =>
  named(
    saidOf(field, 'ContactId', 'a') ?? saidOf(field, 'SuppliedName', TEXT),
    saidOf(field, 'ContactEmail', 'a') ?? saidOf(field, 'SuppliedEmail', 'a'),
  );

const BODY = '.emailMessageBody';
/** The posts of the feed that are mails; the others are notes among colleagues, and what was done to the case. */
const MAIL = `article:is(.cuf-feedItem, .cuf-feedElement):has(${BODY})`;

export const salesforce: Site = {
  id: 'salesforce',
  name: 'Salesforce',
  hosts: ['*.lightning.force.com', '*.my.salesforce.com', '*.visualforce.com'],
  // The record that stands open is named in the address: a case, and no lead or opportunity.
  desk: (field) => /\/(?:Case|500\w{12,15})(?:\/|$)/.test(pathOf(field)),
  excluded: (field) => outermost(field, QUOTES_AND_SIGNATURES),
  subject: (field) => saidOf(field, 'Subject', TEXT),
  customer,
  reference: (field) => saidOf(field, 'CaseNumber', TEXT),
  /**
   * The feed has the newest mail first. Ours are those that name the case's owner: that the author is some user says
   * nothing, as mails that come in are often filed by one.
   */
  thread(field) {
    const owner = saidOf(field, 'OwnerId', 'a');
    const mails = messagesIn(holderOf(field, MAIL), {
      item: MAIL,
      body: `${BODY} iframe, ${BODY}:not(:has(iframe))`,
      time: 'time',
      from: bySender({
        sender: '.cuf-entityLink:not(.cuf-mention)',
        customer: customer(field),
        isOurs: (_, author) => owner !== null && labelOf(author) === owner,
      }),
    });
    return mails.reverse();
  },
  sends: { button: 'button.send, button[title="Send"], button[name="Send"]' },
};
