import type { Customer, Site } from '../types';
import { outermost } from './excluded';
import { named } from './first-name';
import { QUOTES_AND_SIGNATURES } from './generic';
import { closest, holderOf, nearest, pageOf, wordsOf } from './page';
import { addressOf, bySender, isColleague, messagesIn } from './thread';

const QUOTED = [
  QUOTES_AND_SIGNATURES,
  '#appendonsend',
  '#divRplyFwdMsg ~ *',
  '#Signature',
  '#ms-outlook-mobile-signature',
].join();
/** To, Cc and Bcc are editable too, on one line each; To comes first. */
const RECIPIENTS = '[contenteditable="true"]:not([aria-multiline="true"])';
const BODY = '[contenteditable="true"][aria-multiline="true"]';

/** The conversation as it is read; the composer of a reply stands among its messages. */
const READ = '#ReadingPaneContainerId';
/** Each body has a number; the heading above it names who wrote it. */
const MESSAGE = '[id^="UniqueMessageBody"]';
const SENDER = '[id$="_FROM"]';
const OWN_ADDRESS = '#mectrl_currentAccount_secondary';

/** Neither has a name that is no label: the subject is the last such line of the composer that it shares. */
const FORM = '[role="main"], [data-app-section="Form_Content"]';
const LINES = 'input[type="text"][autocomplete="off"]';
const SEND = '[data-testid="ComposeSendButton"], button[name="Send"], button[aria-label^="Send"]';

function subjectOf(field: HTMLElement): Element | null {
  const labelled = nearest(field, '[aria-label="Add a subject"]');
  if (labelled) return labelled;
  const form = closest(field, FORM);
  if (!form || form.querySelectorAll(BODY).length > 1) return null;
  return [...form.querySelectorAll(LINES)].at(-1) ?? null;
}

/** “Ortega, Maria<maria@books.example>”, or either alone. */
function sender(heading: Element): Customer | null {
  const [name] = (wordsOf(heading) ?? '').split('<');
  return named(name, addressOf(heading));
}

/** Until the lines for recipients are entered a reply may show none: then the one that the conversation is with. */
function inConversation(field: HTMLElement): Customer | null {
  const pane = closest(field, READ);
  const own = addressOf(pageOf(field).querySelector(OWN_ADDRESS));
  if (!pane || !own) return null;
  const people = [...pane.querySelectorAll(SENDER)].map(sender);
  const others = people.filter((person) => !isColleague(person?.address?.toLowerCase() ?? null, own));
  const [one] = others;
  return one?.address && others.every((other) => other?.address === one.address) ? one : null;
}

function customer(field: HTMLElement): Customer | null {
  const composer = holderOf(field, RECIPIENTS);
  if (!composer) return inConversation(field);
  if (composer.querySelectorAll(BODY).length > 1) return null;
  const to = wordsOf(composer.querySelector(RECIPIENTS));
  // With several there is no telling who is the customer.
  const names = (to ?? '').split(';').filter((name) => name.trim() !== '');
  return names.length === 1 ? named(names[0]) : null;
}

export const outlook: Site = {
  id: 'outlook',
  name: 'Outlook',
  hosts: ['outlook.office.com', 'outlook.office365.com', 'outlook.live.com', 'outlook.cloud.microsoft'],
  excluded: (field) => outermost(field, QUOTED),
  /** On its owner's own domain. */
  isHere: (doc) => doc.querySelector('link[href*="/owamail/"]') !== null,
  subject: (field) => wordsOf(subjectOf(field)),
  customer,
  thread(field) {
    const page = pageOf(field);
    const pane = page.querySelector(READ);
    if (!pane) return [];
    const own = addressOf(page.querySelector(OWN_ADDRESS));
    const from = bySender({
      sender: (message) => nearest(message, SENDER, pane),
      customer: customer(field),
      isOurs: (_, sender) => isColleague(addressOf(sender), own),
    });
    return messagesIn(pane, { item: MESSAGE, from });
  },
  sends: { button: SEND },
};
