// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { BlankRows } from '../../components/letters/BlankRows';
import { writtenValue } from '../../lib/letters/typed';
import type { Blank } from '../../lib/types';
import { speakEnglish } from './words';

beforeAll(speakEnglish);
afterEach(cleanup);

const NOW = { now: new Date('2026-05-06T10:00'), locale: 'en-GB' };
const DAY: Blank = { id: 'day', label: 'the day', kind: 'text', example: 'Friday', required: true };

function Rows({ told }: { told(blank: Blank): void }) {
  const [blank, change] = useState(DAY);
  const onChange = (next: Blank) => {
    told(next);
    change(next);
  };
  return <BlankRows blanks={[blank]} onChange={onChange} />;
}

function kindOf(told: (blank: Blank) => void) {
  render(<Rows told={told} />);
  return screen.getByRole('combobox', { name: 'Kind of “the day”' });
}

test.each([
  ['Day that has been', 'past', 'Friday 1 May'],
  ['Day to come', 'future', 'Friday 8 May'],
])('%s: a bare “Friday” is read so', async (word, tense, written) => {
  const told = vi.fn();
  const kind = kindOf(told);
  await userEvent.selectOptions(kind, word);
  const blank = told.mock.lastCall?.[0] as Blank;
  expect(blank).toEqual({ ...DAY, kind: 'date', tense });
  expect(writtenValue(blank, 'Friday', NOW)).toBe(written);
  expect((kind as HTMLSelectElement).selectedOptions[0]?.text).toBe(word);
});

test('a kind that is no day has no tense left', async () => {
  const told = vi.fn();
  const kind = kindOf(told);
  await userEvent.selectOptions(kind, 'Day to come');
  await userEvent.selectOptions(kind, 'Time');
  expect(told.mock.lastCall?.[0]).toEqual({ ...DAY, kind: 'time' });
});
