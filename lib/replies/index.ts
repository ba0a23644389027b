import { FileFault, withinReach } from '../files/fault';
import { readJson } from '../files/json';
import { linesOf } from '../files/lines';
import { readTable } from '../files/table';
import { readXml } from '../files/xml';
import { readYaml } from '../files/yaml';
import type { Left, Reading } from './entry';
import type { Format } from './formats';
import { htmlReplies, markdownReplies, plainReplies } from './sections';
import { tableReplies } from './table';
import { treeReplies } from './tree';

export { checkReplies, MACRO, unwrapped, type Weakness } from './check';
export {
  type Column,
  type Entry,
  edited,
  exported,
  type Left,
  offsetIn,
  plainOf,
  type Reading,
} from './entry';
export { type Format, formatOf } from './formats';
export { worstFirst } from './order';

type Chosen = readonly string[] | null;

/**
 * The saved replies in a file. Throws a `FileFault` where there are none to be read; what of it was left out is told
 * with the rest. `chosen`: the columns that hold the replies, where the user was asked.
 */
export function readReplies(source: string, format: Format, chosen: Chosen = null): Reading {
  if (source.trim() === '') throw new FileFault('noReplies');
  const read = withinReach(() => READERS[format](source, chosen));
  if (read.entries.length === 0 && read.columns.length < 2) {
    const [first] = read.left.filter(({ why }) => why === 'quote' || why === 'longRow' || why === 'shortRow');
    if (first?.line) throw new FileFault(first.why as 'quote', { line: first.line, column: 1 });
    throw new FileFault('noReplies');
  }
  return read;
}

const READERS: Readonly<Record<Format, (source: string, chosen: Chosen) => Reading>> = {
  txt: plainReplies,
  md: markdownReplies,
  html: htmlReplies,
  csv: (source, chosen) => tableReplies(readTable(source), chosen),
  json: (source, chosen) => {
    const { roots, faults } = readJson(source);
    const bad = faults.map(
      ({ code, place }): Left => ({
        why: code,
        what: '',
        line: place && 'line' in place ? place.line : null,
      }),
    );
    const read = treeReplies(roots, chosen, lineIn(source));
    return { ...read, left: [...bad, ...read.left] };
  },
  yaml: (source, chosen) => treeReplies(readYaml(source), chosen, lineIn(source)),
  xml: (source, chosen) => treeReplies([readXml(source)], chosen, lineIn(source)),
};

/** Tells the line of a place; the lines are counted only where one is asked for. */
function lineIn(source: string): (offset: number) => number {
  let placeOf: ReturnType<typeof linesOf> | null = null;
  return (offset) => {
    placeOf ??= linesOf(source);
    return placeOf(offset).line;
  };
}
