import type { Blank, BlankKind, Passage } from '../../types';

const required =
  (kind: BlankKind) =>
  (id: string, label: string, example: string): Blank => ({ id, label, kind, example, required: true });

export const text = required('text');
export const long = required('long');
/** A day that has been. */
export const pastDate = (id: string, label: string, example: string): Blank => ({
  ...required('date')(id, label, example),
  tense: 'past',
});
/** A day that is promised. */
export const date = (id: string, label: string, example: string): Blank => ({
  ...required('date')(id, label, example),
  tense: 'future',
});
export const time = required('time');
export const duration = required('duration');
export const amount = required('amount');

export const choice = (id: string, label: string, choices: readonly [string, ...string[]]): Blank => ({
  id,
  label,
  kind: 'choice',
  choices,
  example: choices[0],
  required: true,
});

export const customer: Blank = {
  id: 'customer',
  label: 'first name',
  kind: 'name',
  example: 'Maya',
  required: false,
  fallback: 'there',
  from: 'customer',
};

export const agent: Blank = {
  id: 'agent',
  label: 'my name',
  kind: 'name',
  example: 'Jonas',
  required: true,
  from: 'agent',
};

type More = Pick<Passage, 'plain' | 'brief' | 'optional'> & { readonly id?: string };

/** A passage is known by its part; a second one of the same part brings an id of its own. */
export const passage = (
  part: string,
  [words, lead, why]: readonly [words: string, lead: string, why: string],
  more: More = {},
): Passage => ({ id: part, part, text: words, annotation: { lead, text: why }, ...more });

export const greeting = passage('greeting', [
  'Hi {{customer}},',
  'A person, by name.',
  'The way you would say it at a counter. “Dear valued customer” tells them that nobody looked.',
]);

export const signOff = passage(
  'personal-voice',
  ['Kind regards,\n{{agent}}', 'Sign as yourself.', 'One name. A department cannot be sorry.'],
  { id: 'sign-off', brief: '{{agent}}' },
);
