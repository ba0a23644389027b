import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Driver, startDriver } from '../harness/driver.ts';
import { buildEditorPages } from '../harness/editor-pages.ts';
import { CELLS, type Row, rowOf } from './cells.ts';
import { EDITORS } from './editors.ts';
import { EXPECTED_BAD } from './expected.ts';
import { RESULTS, tableOf } from './report.ts';

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
  if (!ONLY) {
    mkdirSync(RESULTS, { recursive: true });
    writeFileSync(join(RESULTS, `matrix-${driver.name}.json`), JSON.stringify(rows, null, 2));
  }
  console.log(tableOf(rows));
});

test.each(editors)('$title', async (editor) => {
  const row = await rowOf(driver, editor);
  rows[editor.name] = row;
  const bad = CELLS.filter((cell) => row[cell] !== 'ok');
  const known = EXPECTED_BAD[driver.name][editor.name] ?? {};
  expect(
    bad.filter((cell) => !(cell in known)).map((cell) => `${cell}: ${row[cell] ?? 'not reached'}`),
  ).toEqual([]);
});
