/** What a reply differs in from customer to customer: a sign around such a word makes it a blank. */
const NOUNS = [
  'names?|fname|lname|firstname|lastname|surname|greeting|salutation|title',
  'customer|client|contact|recipient|requester|user|agent|guest|patient|member|company|organi[sz]ation',
  'date|time|day|hour|month|year|deadline|duration',
  'amount|price|total|sum|fee|discount|percent|quantity',
  'number|no|num|nr|id|ref|reference|code',
  'order|ticket|case|invoice|account|booking|reservation|tracking|shipment',
  'address|email|e-mail|phone|city|country|url|website',
  'product|item|service|plan|link|issue|problem|reason|cause|topic|subject|details?|department|location',
].join('|');

export const FACT = new RegExp(`(?:^|[^a-z])(?:${NOUNS})(?:$|[^a-z])`, 'i');

/** `orderNumber`, `ORDER_NUMBER` and `order.number` as words. */
export const asWords = (name: string): string =>
  name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[_.-]+/g, ' ');

export const namesFact = (name: string): boolean => FACT.test(asWords(name));

/** One of the words of a list, as a pattern; `_` stands for a space within one. */
export const oneOf = (list: string): string =>
  `(?:${list.trim().split(/\s+/).join('|').replaceAll('_', ' ')})`;
