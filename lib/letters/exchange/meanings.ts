import { oneOf } from '../../text/blanks/facts';

const US =
  oneOf(`agent current_user assignee from sender owner author me my our support staff signature teammate
  operator admin rep representative employee colleague technician advisor consultant`);
const THEM =
  oneOf(`requester customer contact recipient to client guest end_user user member patient buyer shopper
  visitor`);
const TICKET = oneOf('ticket case conversation request issue inquiry enquiry incident');
const COMPANY = oneOf('(?:associated_?)?company organi[sz]ation account');
const FIRST = /\bf(?:irst)? ?name\b|\bname first\b|\bgiven name\b|\bforename\b/;
const LAST = /\b(?:l(?:ast)? ?name|name last|surname|family name)\b/;
const NUMBER = '(?:display |case |ticket )?(?:id|number|no|nr|num|code|reference)';

type Meaning = { readonly label: string; readonly is: (words: string) => boolean };
const all =
  (...patterns: readonly (RegExp | string)[]) =>
  (words: string) =>
    patterns.every((pattern) => new RegExp(pattern, 'i').test(words));
const is = (pattern: string) => all(`^(?:${pattern})$`);
const us = `\\b${US}\\b`;

/**
 * In this order: the first that fits. What fills itself in a letter says it exactly: of `customer orders name` the last
 * word is no customer's, and a company is theirs only where its path says whose.
 */
const MEANINGS: readonly Meaning[] = [
  { label: 'my last name', is: all(us, LAST) },
  { label: 'my name', is: (words) => all(us, /name/)(words) && !all(`\\b${COMPANY}\\b`)(words) },
  { label: 'my name', is: is('(?:agent|sender|me|signature|signed)') },
  { label: 'my email', is: all(us, /\be ?mail\b/) },
  { label: 'first name', is: all(FIRST) },
  { label: 'last name', is: all(LAST) },
  { label: 'order number', is: all(/\borders?\b(?: \d+)? (?:id|number|no|nr|name|num)$|^order(?: #)?$/) },
  { label: 'company', is: is(`(?:${TICKET} )?(?:${THEM} )?(?:${THEM} )?${COMPANY} name`) },
  { label: 'company', is: is(`(?:${TICKET} ${THEM}|${THEM}|${TICKET}(?= org)) ${COMPANY}`) },
  { label: 'reference', is: is(`(?:\\w+ )?${TICKET} ${NUMBER}`) },
  { label: 'reference', is: is('(?:ticket|case)(?: #)?|(?:case|reference) number|reference') },
  { label: 'subject', is: is(`(?:\\w+ )?${TICKET} (?:title|subject)|subject`) },
  { label: 'name', is: all(`(?:^|\\b${THEM}(?:'s)? )(?:(?:full|display|long|short) ?)?name$`) },
  { label: 'name', is: is('(?:customer|client|contact|recipient|requester)') },
  { label: 'email', is: is(`(?:${TICKET} )?(?:(?:${THEM}) )?e ?mail(?: address)?`) },
  { label: 'date', is: is("(?:date|today|today's date|current date|now)") },
];

/** The label that a placeholder has here; null where its words mean nothing that we know. */
export const meaningOf = (words: string): string | null =>
  MEANINGS.find((one) => one.is(words))?.label ?? null;

/** Whether the words speak of the customer or their ticket, as those of a tool do that calls its agent “user”. */
export const speaksOfThem = (words: string): boolean =>
  all(`\\b(?:${TICKET}|${THEM})\\b`)(words.replace(/\b(?:user|to|member)\b/g, ''));
