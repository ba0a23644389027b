import type { Report } from '../../lib/types';
import type { Row } from './rows';
import { isHint, wide } from './scope';
import type { Table } from './table';
import { line, Tally } from './tally';

const LABELLED_PARTS =
  'apology specific ownership impact explanation repair timeframe restitution prevention transparency choices open-invitation'.split(
    ' ',
  );

type Side = {
  readonly gold?: readonly string[] | undefined;
  readonly disputed?: readonly string[] | undefined;
};

/** The parts of a good apology: there or not. */
export const parts = table(
  'parts',
  ({ parts }) =>
    parts
      .filter((p) => p.present)
      .map((p) => p.id)
      .filter(isLabelled),
  (row) => ({ gold: row.parts?.filter(isLabelled), disputed: row.parts_disputed }),
);

/** Rules of the whole draft, also where another finding holds their place. */
export const document = table(
  'document',
  ({ findings }) => wide(findings),
  (row) => ({ gold: row.document?.filter((id) => !isHint(id)), disputed: row.document_disputed }),
);

function isLabelled(id: string): boolean {
  return LABELLED_PARTS.includes(id);
}

function table(name: string, foundIn: (report: Report) => string[], side: (row: Row) => Side): Table {
  const tally = new Tally();
  return {
    name,
    judge(row, report, note) {
      const { gold, disputed } = side(row);
      if (!gold) return;
      const found = foundIn(report);
      for (const id of found) {
        if (gold.includes(id)) tally.add(id, 'right');
        else if (!disputed?.includes(id)) {
          tally.add(id, 'wrong');
          note('FALSE', `${name}:${id}`, row.text);
        }
      }
      for (const id of gold.filter((id) => !found.includes(id))) {
        tally.add(id, 'missed');
        note('MISS', `${name}:${id}`, row.text);
      }
    },
    figures: () => [line(name, tally.sum)],
    details: () => tally.lines(),
    json: () => tally.json(),
  };
}
