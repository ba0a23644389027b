/** A placeholder of another tool, taken apart: `ticket.requester.first_name`, and what stands where it is empty. */
export type Path = { readonly words: string; readonly fallback: string | null };

const FALLBACK =
  /\s*(?:\|\s*(?:fallback|default)\s*:|[,|]\s*(?:fallback|default)\s*=|\?\?|\|\|)\s*["“']?([^"”'}]*?)["”']?\s*$/i;
/** Intercom's: whatever stands behind a bar is the fallback, unless it is a filter in small letters. */
const BAR = /\s*\|\s*([^|]+?)\s*$/;
const FILTER = /^(?:[a-z_]+(?:\s*:.*)?)$/;

/** The inside of a placeholder, without its signs. */
export function pathOf(inner: string): Path {
  const bare = inner.replace(/^[$!@#=*\s]+|\s+$/g, '');
  const said = FALLBACK.exec(bare);
  if (said) return { words: asWords(bare.slice(0, said.index)), fallback: said[1] ?? '' };
  const bar = BAR.exec(bare);
  if (!bar) return { words: asWords(bare), fallback: null };
  const after = bar[1] ?? '';
  return { words: asWords(bare.slice(0, bar.index)), fallback: FILTER.test(after) ? null : after };
}

const asWords = (path: string): string =>
  path
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[._\-:/[\]]+/g, ' ')
    .trim()
    .toLowerCase();

const US = /\b(?:agent|current user|assignee|from|sender|owner|author|me|my|our|support|staff|signature)\b/;
const THEM =
  /\b(?:requester|customer|contact|recipient|to|client|guest|end user|user|member|patient|buyer|shopper|visitor)\b/;
const TICKET = /\b(?:ticket|case|conversation|request|issue|inquiry|enquiry|incident)\b/;

type Meaning = { readonly label: string; readonly is: (words: string) => boolean };
const matches =
  (...all: readonly RegExp[]) =>
  (words: string) =>
    all.every((pattern) => pattern.test(words));
const FIRST = /\bf(?:irst)? ?name\b|\bname first\b|\bgiven name\b|\bforename\b/;
const LAST = /\b(?:l(?:ast)? ?name|name last|surname|family name)\b/;
const NAME = /\b(?:full ?)?name\b/;
const COMPANY = /\b(?:organi[sz]ation|company|account|business|shop|store|brand)\b/;

/** In this order: the first that fits. */
const MEANINGS: readonly Meaning[] = [
  { label: 'my name', is: matches(US, /name/) },
  { label: 'my name', is: matches(/^(?:agent|sender|me|signature)$/) },
  { label: 'first name', is: matches(FIRST) },
  { label: 'last name', is: matches(LAST) },
  { label: 'order number', is: matches(/\border\b/, /\b(?:id|number|no|nr|name|num)\b|^order$/) },
  {
    label: 'company',
    is: (words) => COMPANY.test(words) && (NAME.test(words) || /^(?:ticket )?\S+$/.test(words)),
  },
  { label: 'reference', is: matches(TICKET, /\b(?:id|number|no|nr|num|code|reference)\b|^(?:ticket|case)$/) },
  { label: 'reference', is: matches(/^(?:case number|reference(?: number)?)$/) },
  {
    label: 'subject',
    is: (words) => (TICKET.test(words) && /\b(?:title|subject)\b/.test(words)) || words === 'subject',
  },
  { label: 'name', is: (words) => NAME.test(words) && (THEM.test(words) || /^(?:full )?name$/.test(words)) },
  { label: 'name', is: matches(/^(?:customer|client|contact|recipient|requester)$/) },
  { label: 'email', is: matches(/\be ?mail\b/) },
  { label: 'date', is: matches(/^(?:date|today|current date|now|time|current time)$/) },
];

/** The label that a placeholder has here; null where its words mean nothing that we know. */
export const meaningOf = (words: string): string | null =>
  MEANINGS.find(({ is }) => is(words))?.label ?? null;
