import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Driver, startDriver } from '../harness/driver.ts';
import { buildEditorPages } from '../harness/editor-pages.ts';
import { CELLS, type Row } from './cell.ts';
import { rowOf } from './cells.ts';
import { EDITORS } from './editors.ts';
import { EXPECTED_BAD } from './expected.ts';
import { seenTable } from './report.ts';

const ONLY = process.env.AMENDS_EDITORS?.split(',');
const editors = EDITORS.filter(({ name }) => !ONLY || ONLY.includes(name));

let driver: Driver;
const rows: Record<string, Row> = {};

beforeAll(async () => {
  await buildEditorPages(editors.map(({ name }) => name));
  driver = await startDriver();
});

afterAll(async () => {
  await driver?.close();
  console.log(seenTable(rows));
});

test.each(editors)('$title', async (editor) => {
  const row = await rowOf(driver, editor);
  rows[editor.name] = row;
  const known = EXPECTED_BAD[driver.name][editor.name] ?? {};
  const wrong = CELLS.flatMap((cell) => {
    const seen = row[cell] ?? 'not reached';
    if (seen !== 'ok' && !known[cell]) return [`${cell}: ${seen}`];
    return seen === 'ok' && known[cell] ? [`${cell}: right by now, take it out of expected.ts`] : [];
  });
  expect(wrong).toEqual([]);
});
