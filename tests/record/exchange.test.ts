import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FileFault } from '../../lib/files';
import { fromCsv, toCsv } from '../../lib/record/csv';
import { fromJson, toJson } from '../../lib/record/json';
import type { ApologyRecord } from '../../lib/types';

const words = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '=1+1', "'=x", '; ', '\\', ' a; b\\; ', '"\r\n,', '-', '\u{feff}', '𝒜'),
);
const maybe = fc.option(words);
const list = fc.array(
  words.filter((one) => one !== ''),
  { maxLength: 4 },
);
const record: fc.Arbitrary<ApologyRecord> = fc.record({
  id: words.filter((id) => id !== ''),
  at: fc
    .date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') })
    .map((at) => at.toISOString()),
  customer: words,
  label: maybe,
  site: words,
  subject: maybe,
  reason: words,
  parts: list,
  amends: list,
  promises: list,
  cause: maybe,
});
const records = fc.uniqueArray(record, { selector: ({ id }) => id, maxLength: 6 });
const replies = fc.array(
  fc.record({ day: fc.constantFrom('2026-02-28', '2024-02-29'), site: words, replies: fc.nat() }),
);

describe('comes back as it went', () => {
  test('from JSON', () => {
    fc.assert(
      fc.property(records, replies, (records, replies) => {
        expect(fromJson(toJson({ records, replies }))).toEqual({ records, replies });
      }),
    );
  });

  test('from CSV', () => {
    fc.assert(
      fc.property(records, (records) => {
        expect(fromCsv(toCsv(records))).toEqual(records);
      }),
    );
  });
});

const ONE: ApologyRecord = {
  id: 'a1',
  at: '2026-05-04T10:00:00.000Z',
  customer: 'f00d',
  label: 'Ana Lopes',
  site: 'gmail',
  subject: 'Re: invoice',
  reason: 'Wrong charge',
  parts: ['apology'],
  amends: ['refund'],
  promises: ['I will call you on Thursday; by ten'],
  cause: null,
};

test('nothing in a spreadsheet is computed', () => {
  expect(toCsv([{ ...ONE, label: '=HYPERLINK("https://x.example")' }])).toContain(`"'=HYPERLINK(""https`);
});

test('columns may stand in another order, as a spreadsheet leaves them', () => {
  const [head = '', row = ''] = toCsv([{ ...ONE, promises: [] }]).split('\r\n');
  const turned = [head, row].map((line) => line.split(',').reverse().join(',')).join('\n');
  expect(fromCsv(turned)).toEqual([{ ...ONE, promises: [] }]);
});

test('a spreadsheet may save it again with semicolons, tabs, or in UTF-16', () => {
  const plain = toCsv([{ ...ONE, promises: [], reason: 'Wrong charge' }]);
  for (const delimiter of [';', '\t'])
    expect(fromCsv(plain.replaceAll(',', delimiter))).toEqual([{ ...ONE, promises: [] }]);
  expect(fromCsv(`sep=;\r\n${plain.replaceAll(',', ';')}`)).toEqual([{ ...ONE, promises: [] }]);
});

describe('says what is wrong with', () => {
  const json = (change: object) =>
    JSON.stringify({
      amends: 'record',
      version: 1,
      records: [ONE, { ...ONE, id: 'a2', ...change }],
      replies: [],
    });
  test.each<[string, () => unknown, RegExp]>([
    ['a file cut short', () => fromJson(json({}).slice(0, -20)), /json at \d+:\d+/],
    ['another file of ours', () => fromJson('{"amends": "letters"}'), /notOurs/],
    ['a list', () => fromJson('[]'), /notOurs/],
    ['a later version', () => fromJson('{"amends":"record","version":9,"records":[]}'), /version: 9/],
    ['a day that is none', () => fromJson(json({ at: '2026-13-40T10:00:00Z' })), /row at 3:1: at/],
    ['a list of numbers', () => fromJson(json({ parts: [1] })), /row at 3:1: parts/],
    ['the same id twice', () => fromJson(json({ id: 'a1' })), /twice: a1/],
    ['a column that is gone', () => fromCsv('id,at\r\n1,2'), /column at 1:1: customer/],
    ['a row that broke off', () => fromCsv(toCsv([ONE]).replace(/,[^,]*$/, '')), /shortRow at 2:1/],
    ['a quote left open', () => fromCsv(`${toCsv([ONE])}"a2,`), /quote at 3:1/],
  ])('%s', (_, read, why) => {
    expect(read).toThrow(FileFault);
    expect(read).toThrow(why);
  });
});
