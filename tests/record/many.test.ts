import { expect, test } from 'vitest';
import { fromCsv, toCsv } from '../../lib/record/csv';
import { ALL, filtered } from '../../lib/record/filter';
import { fromJson, toJson } from '../../lib/record/json';
import { trendsOf } from '../../lib/trends/trends';
import { madeUpYear } from '../../scripts/record/made-up-year';

const ENTRIES = 50_000;
/** Of the processor's own time, and several times what is needed: what grows faster than the record is caught. */
const AT_MOST_MS = 6000;

const NOW = new Date('2026-11-25T12:00:00Z');
const year = madeUpYear(NOW, 200);
const records = year.records.slice(-ENTRIES);

test.each<[string, () => unknown]>([
  ['searched', () => filtered(records, { ...ALL, words: 'costa order' })],
  ['filtered', () => filtered(records, { ...ALL, reason: 'Outage', from: '2026-03-01' })],
  ['counted for the trends', () => trendsOf({ ...year, records }, 'week', NOW)],
  ['written as CSV and read back', () => fromCsv(toCsv(records))],
  ['written as JSON and read back', () => fromJson(toJson({ records, replies: [] }))],
])('fifty thousand apologies are %s in good time', (_, work) => {
  expect(records).toHaveLength(ENTRIES);
  const start = process.cpuUsage();
  work();
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(AT_MOST_MS);
});
