import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lettersFromCsv } from '../../lib/letters/exchange/csv';
import { lettersFromJson, lettersToJson } from '../../lib/letters/exchange/json';
import { LETTERS } from '../../lib/letters/library';
import { byLabel, ownFrom, ownFromText, readBlanks } from '../../lib/letters/own';

const NOW = new Date('2026-05-04T10:00Z');
const newId = () => 'new';
const own = LETTERS.map((letter) => ownFrom(letter, { id: 'new', now: NOW }));

describe('a file of ours', () => {
  test('gives back the letters that it was made from', () => {
    const strip = (value: unknown) =>
      JSON.parse(JSON.stringify(value, (key, one) => (key === 'from' ? undefined : one)));
    expect(strip(lettersFromJson(lettersToJson(own), newId, NOW))).toEqual(strip(own));
  });

  const first = (over: object) =>
    JSON.stringify({ amends: 'letters', version: 1, letters: [{ ...own[0], ...over }] });
  test.each<[string, string]>([
    ['[', 'The file is not JSON'],
    ['{}', 'does not say "amends": "letters"'],
    ['{"amends":"letters","version":9}', 'version: 9 is not known'],
    [first({ title: '' }), 'letters[0].title: is empty.'],
    [first({ passages: {} }), 'letters[0].passages: should be a list.'],
    [first({ passages: [{ text: 1 }] }), 'letters[0].passages[0].text: should be text.'],
    [first({ blanks: [{ id: 'a', kind: 'magic' }] }), 'letters[0].blanks[0].kind: "magic" is none of'],
  ])('%s names what is wrong, and where', (json, message) => {
    expect(() => lettersFromJson(json, newId, NOW)).toThrow(message);
  });
});

describe('a table of macros', () => {
  const read = (csv: string) =>
    lettersFromCsv(csv, newId, NOW).map(({ title, passages, blanks }) => ({
      title,
      text: passages.map(({ text }) => byLabel(text, blanks)).join('\n\n'),
    }));

  test.each([
    [
      'Zendesk',
      'Hi {{ticket.requester.first_name}}, about {{ticket.id}}',
      'Hi {{first name}}, about {{reference}}',
    ],
    ['Briskine', 'Hi {{to.first_name}}, {{from.first_name}}', 'Hi {{first name}}, {{my name}}'],
    ['Text Blaze', 'Hi {formtext: name=customer; default=x}{cursor}', 'Hi {{customer}}'],
  ])('maps the placeholders of %s', (_, body, text) => {
    expect(read(`name,body\nLate,"${body}"`)).toEqual([{ title: 'Late', text }]);
  });

  test('reads quotes, line breaks and semicolons', () => {
    expect(read('title;content\r\nA;"one ""x""\r\n\r\ntwo"\r\n')).toEqual([
      { title: 'A', text: 'one "x"\n\ntwo' },
    ]);
  });

  test.each([
    ['a,b\n1,2', 'Row 1: no columns'],
    ['name,body\n,x', 'Row 2: the name is empty.'],
    ['name,body\nA,x\nB,', 'Row 3: the body is empty.'],
    ['name,body\nA,"x', 'Row 2: a quotation mark'],
  ])('%j names what is wrong, and where', (csv, message) => {
    expect(() => read(csv)).toThrow(message);
  });

  test('whatever stands in a cell arrives', () => {
    const body = fc
      .string({ unit: 'grapheme' })
      .filter((text) => text.trim() !== '' && !/[{}\r]|\n\s*\n/.test(text));
    fc.assert(
      fc.property(body, (text) => {
        expect(read(`name,body\nA,"${text.replaceAll('"', '""')}"`)[0]?.text).toBe(text.trim());
      }),
    );
  });
});

describe('one’s own letter', () => {
  test('has a blank for each gap, known ones as they were', () => {
    const { passages, blanks } = ownFromText(
      'T',
      'Hi {{first name}},\n\nwe {{What we did}} on {{first name}}',
      {
        id: 'x',
        now: NOW,
      },
    );
    expect(passages.map(({ text }) => text)).toEqual([
      'Hi {{first-name}},',
      'we {{what-we-did}} on {{first-name}}',
    ]);
    expect(blanks.map(({ id, label }) => [id, label])).toEqual([
      ['first-name', 'first name'],
      ['what-we-did', 'What we did'],
    ]);
  });

  test.each(own)('“$title” is the same after editing without a change', ({ passages, blanks }) => {
    const edited = passages.map((one) => ({ ...one, text: byLabel(one.text, blanks) }));
    const read = readBlanks(edited, blanks);
    expect(read.passages.map(({ text }) => text)).toEqual(passages.map(({ text }) => text));
  });
});
