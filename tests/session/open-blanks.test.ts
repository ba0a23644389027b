import { expect, test } from 'vitest';
import { openBlanks } from '../../lib/session/open-blanks';

const words = (text: string, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

test('only blanks of ours that still stand word for word are left open', () => {
  const open = openBlanks();
  const left = (text: string, excluded: { start: number; end: number }[] = []) =>
    words(text, open.left({ text, excluded }));
  expect(left('Dear [name], see [note 3].')).toEqual([]);
  open.wrote('Dear [name], it leaves on [date].');
  expect(left('Dear [name], see [note 3]. It leaves on [date].')).toEqual(['[name]', '[date]']);
  expect(left('Dear [first name], it leaves on Monday.')).toEqual([]);
  expect(left('Hi.\n> Dear [name]', [{ start: 4, end: 17 }])).toEqual([]);
  expect(left('')).toEqual([]);
  expect(left('Dear [name]')).toEqual([]);
});
