import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../lib/files/table';

const cell = fc
  .array(fc.constantFrom('a', 'b c', ',', ';', '\t', '"', '\n', '\r\n', 'é', '=', ' '), { maxLength: 6 })
  .map((all) => all.join(''));
const DELIMITERS = [',', ';', '\t', '|'];
const ENDS = ['\n', '\r\n', '\r'];

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const cells = (text: string) => readTable(text).rows.map((row) => row.cells.map((one) => one.text));

test('whatever stands in quoted cells comes back, in every dialect', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }),
      fc.constantFrom(...DELIMITERS),
      fc.constantFrom(...ENDS),
      (rows, delimiter, end) => {
        const head = ['name', 'body'].join(delimiter);
        const text = [head, ...rows.map((row) => row.map(quoted).join(delimiter))].join(end);
        expect(cells(text)).toEqual([['name', 'body'], ...rows]);
      },
    ),
  );
});

test('so it does where apostrophes quote, and where backslashes say that a quote closes nothing', () => {
  const inSingle = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const slashed = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`;
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 2, maxLength: 5 }),
      fc.constantFrom(...DELIMITERS),
      fc.constantFrom(...ENDS),
      (words, delimiter, end) => {
        const single = words.map((one) => `It's ${one}`.replaceAll('"', ''));
        const rows = single.map((one) => ['a', one]);
        const text = [`n${delimiter}b`, ...rows.map((row) => row.map(inSingle).join(delimiter))].join(end);
        expect(cells(text)).toEqual([['n', 'b'], ...rows]);
        const escaped = words.map((one) => ['"a" \\ b', one]);
        const other = ['n', 'b'].join(delimiter);
        expect(cells([other, ...escaped.map((row) => row.map(slashed).join(delimiter))].join(end))).toEqual([
          ['n', 'b'],
          ...escaped,
        ]);
      },
    ),
  );
});

test('an apostrophe at the start of a word is none', () => {
  const text = "name,body\nA,'tis late\nB,'Go' is what we said'\n";
  expect(cells(text)).toEqual([
    ['name', 'body'],
    ['A', "'tis late"],
    ['B', "'Go' is what we said'"],
  ]);
});

test('a cell knows its place', () => {
  const text = 'name;body\r\nA;"one ""two"""\r\n';
  for (const { start, end, text: words } of readTable(text).rows.flatMap((row) => row.cells))
    expect(text.slice(start, end)).toBe(/["]/.test(words) ? quoted(words) : words);
});

describe('as spreadsheets leave them', () => {
  test.each<[string, string, string[][]]>([
    [
      'a separator that is said',
      'sep=;\na;b,c\n1;2\n',
      [
        ['a', 'b,c'],
        ['1', '2'],
      ],
    ],
    [
      'quotes amid a quoted cell',
      'id,text\n1,"Press "Go" now."\n2,"b"',
      [
        ['id', 'text'],
        ['1', 'Press "Go" now.'],
        ['2', 'b'],
      ],
    ],
    [
      'quotes amid a quoted cell, before a comma of a sentence',
      'id,text\n1,"Press "Go", then wait, Bo."\n2,"5" wide"\n',
      [
        ['id', 'text'],
        ['1', 'Press "Go", then wait, Bo.'],
        ['2', '5" wide'],
      ],
    ],
    [
      'quotes amid a bare cell',
      'a\tb\nx\tsays "no" twice\n',
      [
        ['a', 'b'],
        ['x', 'says "no" twice'],
      ],
    ],
    [
      'empty lines',
      'a,b\n\n1,2\n\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'commas in text behind semicolons',
      'a;b\nx;y, z, w\n',
      [
        ['a', 'b'],
        ['x', 'y, z, w'],
      ],
    ],
  ])('%s', (_, text, rows) => expect(cells(text)).toEqual(rows));

  test('one quote too many costs its own line, and is named', () => {
    const { rows, faults } = readTable('id,text\n1,"never closed\n2,"b c"\n3,"d"\n');
    expect(rows.map((row) => row.cells[0]?.text)).toEqual(['id', '2', '3']);
    expect(faults).toEqual([{ code: 'quote', place: { line: 2, column: 3 }, what: '' }]);
  });
});
