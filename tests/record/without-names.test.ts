import { expect, test } from 'vitest';
import { withoutName } from '../../lib/record/without-names';
import type { ApologyRecord } from '../../lib/types';

const record = (rest: Partial<ApologyRecord>): ApologyRecord => ({
  id: 'a',
  at: '2026-05-04T10:00:00.000Z',
  customer: 'hash',
  label: 'Maya Lindström',
  site: 'gmail',
  subject: null,
  reason: 'Late reply',
  parts: [],
  amends: [],
  promises: [],
  cause: null,
  ...rest,
});

test.each([
  ['in whole', 'Refund for Maya Lindström', 'Refund for …'],
  ['in part, and small', 'Re: maya’s parcel', 'Re: …’s parcel'],
  ['not where it is part of another word', 'Mayan art, Amaya', 'Mayan art, Amaya'],
])('a name is taken out of subject, promises and cause: %s', (_, words, without) => {
  const out = withoutName(record({ subject: words, promises: [words, 'I call by 5'], cause: words }));
  expect(out).toEqual(
    record({ label: null, subject: without, promises: [without, 'I call by 5'], cause: without }),
  );
});

test('so is an address, and what stands before its sign', () => {
  const out = withoutName(
    record({ label: 'maya.l@acme.example', subject: 'maya.l and maya.l@acme.example' }),
  );
  expect(out.subject).toBe('… and …');
});

test('a label that would be a pattern is words', () => {
  expect(withoutName(record({ label: '(a+)+$ C++', subject: 'the C++ case' })).subject).toBe('the … case');
});

test('initials hit nothing', () => {
  expect(withoutName(record({ label: 'A. B.', subject: 'A plan B' })).subject).toBe('A plan B');
});
