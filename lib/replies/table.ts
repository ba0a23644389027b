import type { CodecId } from '../files/codec';
import { codecOf, type Dialect } from '../files/dialect';
import type { Cell, Row, Table } from '../files/table';
import { type Column, type Entry, type Left, plainOf, type Reading } from './entry';
import { baseOf, isAbout, isBody, isName, isProse, isRich } from './fields';
import { toolFor } from './tools';

type Head = {
  readonly names: readonly string[];
  readonly rows: readonly Row[];
  /** What stands above the names of the columns: a title, a date. */
  readonly above: readonly Row[];
};
const MOST_ABOVE = 10;

/** The replies of a table. `chosen`: the columns that hold them, where the user has said so. */
export function tableReplies(table: Table, chosen: readonly string[] | null): Reading {
  const left: Left[] = table.faults.map(({ code, place }) => ({
    why: code,
    what: '',
    line: place && 'line' in place ? place.line : null,
  }));
  const { names, rows, above } = headOf(table);
  left.push(...above.map(({ line }): Left => ({ why: 'head', what: '', line })));
  const tool = toolFor(names, 'table');
  const columns = columnsOf(names, rows);
  const body = bodyOf(names, tool?.body ?? null, columns, chosen);
  if (body.length === 0) return { tool: null, entries: [], left, columns };
  const title = tool ? indexes(names, tool.title)[0] : nameColumn(names, body);
  const entries: Entry[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.cells.every(isNothing)) continue;
    const last = index === rows.length - 1 && table.open;
    const name = plainOf(row.cells[title ?? -1]?.text ?? '').trim();
    if (!row.cells.slice(names.length).every(isNothing))
      left.push({ why: 'longRow', what: name, line: row.line });
    else if (last && row.cells.length < names.length)
      left.push({ why: 'shortRow', what: name, line: row.line });
    else {
      const found = body.flatMap(([at, column]) =>
        entryOf(row.cells[at], { name, column, codec: table.codec, dialect: table.dialect }),
      );
      const taken = tool ? found.slice(0, 1) : found;
      if (taken.length === 0) left.push({ why: 'empty', what: name, line: row.line });
      entries.push(...taken);
    }
  }
  return { tool: tool?.name ?? null, entries, left, columns: [], dialect: table.dialect };
}

/** Whether a table within a text is a list of replies: its columns are named so. Others set a page out. */
export function isListOfReplies({ rows: [first, ...rest] }: Table): boolean {
  const names = first?.cells.map(({ text }) => plainOf(text).trim()) ?? [];
  return (
    names.length > 1 &&
    rest.every(({ cells }) => cells.length === names.length) &&
    (names.some(isName) || names.some(isBody))
  );
}

/** A first row with a sentence in it is a reply, not the names of the columns. */
function headOf({ rows }: Table): Head {
  const at = rows.slice(0, MOST_ABOVE).findIndex(isWide);
  const [only] = rows[0]?.cells ?? [];
  const skipped = at > 0 && only && !isBody(only.text) && !isName(only.text) ? at : 0;
  const above = rows.slice(0, skipped);
  const first = rows[skipped];
  if (!first) return { names: [], rows, above };
  const names = first.cells.map(({ text }) => plainOf(text).trim());
  const headless = names.some((name) => isProse(name) && /[.!?,]/.test(name));
  return headless
    ? { names: names.map((_, index) => `${index + 1}`), rows: rows.slice(skipped), above }
    : { names: names.map(toldApart), rows: rows.slice(skipped + 1), above };
}

const isNothing = ({ text }: Cell) => text.trim() === '';
const isWide = ({ cells }: Row) => cells.filter(({ text }) => text.trim() !== '').length > 1;

/** Of several columns of one name the user is asked for one: “body”, “body (2)”. */
function toldApart(name: string, at: number, all: readonly string[]): string {
  const before = all.slice(0, at).filter((one) => one === name).length;
  return before === 0 ? name : `${name} (${before + 1})`;
}

/** Where the columns have no names, the first calls the replies, if it holds none. */
function nameColumn(
  names: readonly string[],
  body: readonly (readonly [at: number, name: string])[],
): number {
  const named = names.findIndex(isName);
  return named < 0 && names[0] === '1' && body.every(([at]) => at > 0) ? 0 : named;
}

const indexes = (names: readonly string[], wanted: readonly string[]): number[] =>
  wanted.map((one) => names.findIndex((name) => name.toLowerCase() === one)).filter((at) => at >= 0);

/** The columns in which sentences stand; of the same words rich and plain, the rich one. */
function columnsOf(names: readonly string[], rows: readonly Row[]): Column[] {
  const all = names.flatMap((name, at): Column[] => {
    const texts = rows.flatMap(({ cells }) => (cells[at]?.text.trim() ? [cells[at].text.trim()] : []));
    const prose = texts.filter(isProse).length;
    const holds = isBody(name) ? texts.length > 0 : prose * 2 >= texts.length && prose > 0;
    return !isAbout(name) && holds ? [{ name, sample: texts[0] ?? '', count: texts.length }] : [];
  });
  return all.filter(
    ({ name }) =>
      isRich(name) || !all.some((other) => isRich(other.name) && baseOf(other.name) === baseOf(name)),
  );
}

function bodyOf(
  names: readonly string[],
  known: readonly string[] | null,
  columns: readonly Column[],
  chosen: readonly string[] | null,
): [at: number, name: string][] {
  const at = (name: string) => [names.indexOf(name), name] as [number, string];
  if (chosen) return chosen.map(at).filter(([index]) => index >= 0);
  if (known) return indexes(names, known).map((index) => [index, names[index] ?? '']);
  return columns.length === 1 ? columns.map(({ name }) => at(name)) : [];
}

/** A formula that is nothing but a text, and the apostrophe that keeps a text from being one, are not its words. */
const FORMULA = /^="([\s\S]*)"$/;

type Named = Pick<Entry, 'name' | 'column'> & {
  readonly codec: CodecId | undefined;
  readonly dialect: Dialect;
};

function entryOf(cell: Cell | undefined, { name, column, codec, dialect }: Named): Entry[] {
  if (!cell || plainOf(cell.text).trim() === '') return [];
  const { text, start, end, quoted } = cell;
  if (codec) return [{ name, raw: text, start, end, codec, column }];
  const formula = FORMULA.exec(text)?.[1];
  if (formula !== undefined && quoted)
    return [{ name, raw: formula, start: start + 4, end: end - 3, codec: codecOf(dialect), column }];
  const lead = /^'(?=[=+\-@])=?/.exec(text)?.[0] ?? '';
  if (!quoted) return [{ name, raw: text.slice(lead.length), start, end, codec: 'bare', lead, column }];
  return [
    {
      name,
      raw: text.slice(lead.length),
      start: start + 1 + lead.length,
      end: end - 1,
      codec: codecOf(dialect),
      column,
    },
  ];
}
