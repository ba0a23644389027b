import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toText } from '../../lib/editors/serialise';
import { emptyBlanks, fill } from '../../lib/letters/fill';
import type { Blank, Letter } from '../../lib/types';

const blank = (id: string, over: Partial<Blank> = {}): Blank => ({
  id,
  label: `the ${id}`,
  kind: 'text',
  example: `an ${id}`,
  required: true,
  ...over,
});

function letterOf(text: string, blanks: Blank[] = [], optional = ''): Letter {
  const annotation = { lead: 'Lead.', text: 'Text.' };
  const passages = [{ id: 'main', part: 'repair', text, annotation }];
  const extra = { id: 'extra', part: 'restitution', text: optional, annotation, optional: true };
  return { id: 'l', title: 'L', when: 'W', blanks, passages: optional ? [...passages, extra] : passages };
}

describe('filling', () => {
  const hi = letterOf('Hi {{name}}, we {{act}}.', [
    blank('name', { required: false, fallback: 'there' }),
    blank('act', { label: 'what we did' }),
  ]);

  test('puts the values into the sentence, as one run', () => {
    expect(fill(hi, { name: 'Maya', act: 'lost it' })).toEqual([
      { kind: 'paragraph', runs: [{ text: 'Hi Maya, we lost it.' }] },
    ]);
  });

  test.each([{}, { name: '', act: '' }, { name: '  ', act: '\n' }])(
    '%j leaves a gap and a fallback',
    (values) => {
      expect(toText(fill(hi, values))).toBe('Hi there, we [what we did].');
    },
  );

  test('an optional blank without a fallback leaves nothing', () => {
    const letter = letterOf('Done{{detail}}.', [blank('detail', { required: false })]);
    expect(toText(fill(letter, {}))).toBe('Done.');
  });

  test('the same blank twice shares its value', () => {
    expect(toText(fill(letterOf('{{a}}, {{a}}', [blank('a')]), { a: 'x' }))).toBe('x, x');
  });

  test('bold words keep their weight, and so does a value in them', () => {
    const letter = letterOf('By **{{day}}** then.', [blank('day')]);
    expect(fill(letter, { day: 'Friday' })).toEqual([
      { kind: 'paragraph', runs: [{ text: 'By ' }, { text: 'Friday', bold: true }, { text: ' then.' }] },
    ]);
  });

  test('an optional passage can be left out; others cannot', () => {
    const letter = letterOf('Main.', [], 'Extra.');
    expect(toText(fill(letter, {}))).toBe('Main.\n\nExtra.');
    expect(toText(fill(letter, {}, { off: ['extra', 'main'] }))).toBe('Main.');
  });

  test('any value arrives as the text it is', () => {
    const letter = letterOf('Before **{{a}}** after', [blank('a'), blank('b')]);
    const awkward = fc.constantFrom(
      '<b>x</b>',
      '{{b}}',
      '**x**',
      '- x',
      '$&',
      '$1',
      '"',
      '😀',
      'שלום',
      'a\n\nb',
    );
    fc.assert(
      fc.property(fc.oneof(awkward, fc.string({ unit: 'grapheme' })), (value) => {
        fc.pre(value.trim() !== '' && !value.includes('\r'));
        expect(toText(fill(letter, { a: value, b: 'B' }))).toBe(`Before ${value} after`);
      }),
    );
  });

  test('line breaks of every system are one', () => {
    expect(toText(fill(letterOf('{{a}}', [blank('a')]), { a: 'x\r\ny\rz' }))).toBe('x\ny\nz');
  });

  test('a blank that the letter does not know stays as written', () => {
    expect(toText(fill(letterOf('{{who}}'), { who: 'x' }))).toBe('{{who}}');
  });
});

describe('what is left to fill', () => {
  const letter = letterOf(
    '{{b}} {{a}} {{a}} {{c}}',
    [blank('a'), blank('b'), blank('c', { required: false })],
    '{{d}}',
  );
  const withExtra: Letter = { ...letter, blanks: [...letter.blanks, blank('d'), blank('unused')] };
  const ids = (...args: Parameters<typeof emptyBlanks>) => emptyBlanks(...args).map(({ id }) => id);

  test('is the required blanks in the order in which they stand', () => {
    expect(ids(withExtra, {})).toEqual(['b', 'a', 'd']);
  });

  test('leaves out what is filled or switched off', () => {
    expect(ids(withExtra, { b: 'x' }, { off: ['extra'] })).toEqual(['a']);
  });
});
