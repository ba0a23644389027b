import { documentOf } from '../page/dom';
import type { Customer, Site } from '../types';
import { outermost } from './excluded';
import { addressee } from './first-name';
import { noteByLabel } from './note-label';
import { labelOf, nearest, pageOf, wordsOf } from './page';

/** How mail programs mark what they quote and sign, wherever the draft is open now. */
export const QUOTES_AND_SIGNATURES = [
  'blockquote[type="cite"]',
  '.gmail_quote',
  '.gmail_quote_container',
  '.gmail_attr',
  '.gmail_signature',
  '[data-smartmail="gmail_signature"]',
  '.moz-cite-prefix',
  '.moz-signature',
  '#divRplyFwdMsg',
  '#appendonsend ~ *',
  '#OLK_SRC_BODY_SECTION',
  '#Signature',
  '#ms-outlook-mobile-signature',
  '#reply-intro',
  '#_rc_sig',
  '[class*="yahoo_quoted"]',
  '.protonmail_quote',
  '.protonmail_signature_block',
  '.zmail_extra',
  '[data-marker="__DIVIDER__"]',
  '[data-marker="__HEADERS__"]',
  '[data-marker="__QUOTED_TEXT__"]',
  '[id^="AppleMailSignature"]',
  '.signature',
].join();

/** Named so for machines, else by a label in one of the languages that most mail is written in. */
const SUBJECT = [
  ...['name', 'id', 'data-testid', 'autocomplete'].map((name) => `input[${name}*="subject" i]`),
  ...['Subject', 'Betreff', 'Asunto', 'Objet', 'Oggetto', 'Onderwerp', 'Assunto'].flatMap((label) => [
    `input[aria-label="${label}" i]`,
    `input[placeholder="${label}" i]`,
  ]),
].join();
const TO = ['name', 'id'].map((name) => `:is(input, textarea)[${name}="to" i]`).join();

/** “/tickets/4411”, “#ticket/zoom/4411”, “/Ticket.html?id=4411”. */
const IN_ADDRESS =
  /(?:tickets?|issues?|cases?|conversations?|requests?)(?:\/[a-z]+)*[/=](\d+)(?!\p{L})|ticket.*[?&]id=(\d+)/iu;
const IN_TITLE = /(?:^|[\s[(])#(\d+)(?!\p{L})/u;

/** What the address calls a ticket; the title alone may count anything. */
function reference(field: HTMLElement): string | null {
  const { location, title } = documentOf(pageOf(field));
  const [, path, query] = IN_ADDRESS.exec(location.pathname + location.search + location.hash) ?? [];
  const inTitle = IN_TITLE.exec(title)?.[1];
  return path ?? query ?? (inTitle && location.href.includes(inTitle) ? inTitle : null);
}

/** A page's title is no subject: it may say “Inbox (3)”. Where it shows a ticket, its one heading in the title is. */
function subject(field: HTMLElement): string | null {
  const input = nearest(field, SUBJECT);
  if (input) return wordsOf(input);
  if (reference(field) === null) return null;
  const heading = labelOf(nearest(field, 'h1') ?? nearest(field, 'h2'));
  const words = heading?.replace(/^\W*\d+\W*\s|\s*\W*#\d+\W*$/gu, '').trim();
  return words && documentOf(pageOf(field)).title.includes(words) ? words : null;
}

/** Whom a line for recipients beside the field names. */
export const addressedIn = (field: HTMLElement): Customer | null => addressee(wordsOf(nearest(field, TO)));

export const generic: Site = {
  id: 'generic',
  name: 'this page',
  hosts: ['*'],
  note: noteByLabel,
  excluded: (field) => outermost(field, QUOTES_AND_SIGNATURES),
  subject,
  reference,
};
