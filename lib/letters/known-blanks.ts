import type { Blank } from '../types';

type Known = Pick<Blank, 'kind' | 'from'> & Partial<Pick<Blank, 'required' | 'fallback'>>;

/** What a label alone says of its blank: which kind it is, and what the page may know that belongs there. */
const KNOWN: readonly (readonly [RegExp, Known])[] = [
  [
    /^(?:the )?(?:customer['’]s )?first name$/i,
    { kind: 'name', from: 'customer', required: false, fallback: 'there' },
  ],
  [/^(?:the )?(?:customer['’]s )?name$/i, { kind: 'name', from: 'customer' }],
  [/^last name$/i, { kind: 'name' }],
  [/^(?:my|agent['’]s) name$/i, { kind: 'name', from: 'agent' }],
  [/^subject$/i, { kind: 'text', from: 'subject' }],
  [/^(?:reference|(?:order|ticket|case)(?: number)?)$/i, { kind: 'text', from: 'reference' }],
  [/^company$/i, { kind: 'name', from: 'company' }],
  [/^(?:today|today['’]s date|date)$/i, { kind: 'date', from: 'today' }],
];

/** A new blank of that label. */
export function blankCalled(label: string, id: string): Blank {
  const known = KNOWN.find(([pattern]) => pattern.test(label))?.[1] ?? { kind: 'text' };
  return { id, label, example: label, required: true, ...known };
}
