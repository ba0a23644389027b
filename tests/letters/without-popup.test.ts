import { describe, expect, test } from 'vitest';
import { toText } from '../../lib/editors/serialise';
import { atOnce } from '../../lib/letters/at-once';
import { lateReply } from '../../lib/letters/library/late-reply';
import { teamLetters } from '../../lib/letters/team';
import { nameTypedAt } from '../../lib/letters/typed-name';

const CLOCK = { now: new Date('2026-05-04T10:00'), locale: 'en-GB' };

describe('a name after two slashes', () => {
  test.each([
    ['//', ''],
    ['//late', 'late'],
    ['Hello. //late reply', 'late reply'],
    ['Hello.\n//été', 'été'],
  ])('%j asks for “%s”', (text, name) => {
    const found = nameTypedAt(text, text.length);
    expect(found?.name).toBe(name);
    expect(text.slice(found?.span.start, found?.span.end)).toBe(`//${name}`);
  });

  test.each(['https://acme.example', 'a//b', '/late', '// late', '//late reply. Then', '//late\n', '///'])(
    '%j asks for none',
    (text) => expect(nameTypedAt(text, text.length)).toBeNull(),
  );

  test('only what stands before the caret counts', () => {
    expect(nameTypedAt('//late and more', 6)?.name).toBe('late');
    expect(nameTypedAt('//late', 0)).toBeNull();
  });
});

describe('a letter that goes in unseen', () => {
  test('has what the page tells, and blanks for the rest', () => {
    const text = toText(atOnce(lateReply, { text: '', facts: { customer: 'Ana', agent: 'Jonas' } }, CLOCK));
    expect(text).toMatch(/^Hi Ana,/);
    expect(text).toMatch(/I took \[how long\] to answer you/);
    expect(text).toMatch(/Jonas$/);
  });

  test('greets nobody twice', () => {
    const text = toText(atOnce(lateReply, { text: 'Hi Ana,', facts: {} }, CLOCK));
    expect(text).toMatch(/^I’m sorry/);
  });
});

test('a letter of the house style is the team’s, and has all that a letter has', () => {
  const passages = [{ id: 'p1', part: 'own', text: 'Sorry.', annotation: { lead: '', text: '' } }];
  expect(teamLetters({ late: { title: 'Late', passages: [{ text: 'Sorry.' }] } })).toEqual([
    {
      id: 'team:late',
      title: 'Late',
      when: '',
      blanks: [],
      passages,
      tags: [],
      pinned: false,
      team: true,
      changed: '',
    },
  ]);
});
