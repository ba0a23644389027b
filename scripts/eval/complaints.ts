import { fromOurSide, readComplaint } from '../../lib/complaint';
import type { Span } from '../../lib/types';
import { type Labelled, labels } from '../complaints/labelled';
import { overlap } from '../complaints/overlap';
import { isSame, isSound } from './renderings';
import type { Note, Table } from './table';
import { line, Tally } from './tally';

type Mark = Labelled['problems'][number];
const HALF = 0.5;

/** Each label with the found span that covers most of it, each at most once. */
function pairs(text: string, gold: readonly Mark[], found: readonly Span[]): Map<number, number> {
  const all = gold.flatMap((g, i) => found.map((f, j) => ({ i, j, opt: g.opt, share: overlap(text, g, f) })));
  const taken = new Set<number>();
  const of = new Map<number, number>();
  for (const { i, j } of all
    .filter(({ share }) => share >= HALF)
    .sort((a, b) => b.share - a.share || Number(a.opt ?? false) - Number(b.opt ?? false)))
    if (!of.has(i) && !taken.has(j)) {
      of.set(i, j);
      taken.add(j);
    }
  return of;
}

/** What a message says, by spans that cover half of the shorter; optional labels count neither way. */
function spansOf(
  tally: Tally,
  kind: string,
  text: string,
  gold: readonly Mark[],
  found: readonly Span[],
  note: Note,
) {
  const of = pairs(text, gold, found);
  const taken = new Set(of.values());
  for (const [i, mark] of gold.entries()) {
    if (mark.opt) continue;
    tally.add(kind, of.has(i) ? 'right' : 'missed');
    if (!of.has(i)) note('MISS', kind, text.slice(mark.start, mark.end));
  }
  for (const [j, span] of found.entries()) {
    if (taken.has(j) || gold.some((g) => g.opt && overlap(text, g, span) >= HALF)) continue;
    tally.add(kind, 'wrong');
    note('FALSE', kind, text.slice(span.start, span.end));
  }
}

type Share = { right: number; of: number };
const shares: Record<'central first' | 'fault' | 'ours given' | 'ours sound' | 'invented' | 'flips', Share> =
  {
    'central first': { right: 0, of: 0 },
    fault: { right: 0, of: 0 },
    'ours given': { right: 0, of: 0 },
    'ours sound': { right: 0, of: 0 },
    invented: { right: 0, of: 0 },
    flips: { right: 0, of: 0 },
  };
function count(name: keyof typeof shares, right: boolean): void {
  shares[name].of++;
  if (right) shares[name].right++;
}

function judgeOurs(m: Labelled, ours: string | null): void {
  if (m.problems.some(({ opt }) => !opt)) {
    count('ours given', ours !== null);
    count('ours sound', ours !== null && isSound(ours, [...m.ours, ...(m.ours_more ?? [])]));
  } else if (m.ours.length === 0) count('invented', ours !== null);
}

const tally = new Tally();

/** How customers' messages are read, and said from our side. */
export const complaints: Table = {
  name: 'complaints',
  judge(row, _, note) {
    if (row.theirs !== undefined)
      count('flips', isSame(fromOurSide(row.theirs, row.company), row.ours ?? []));
    const m = labels(row);
    if (!m) return;
    const read = readComplaint(m.text);
    for (const kind of ['problems', 'effects', 'wishes', 'promised'] as const)
      spansOf(tally, kind, m.text, m[kind], read[kind], note);
    const central = m.problems.filter((p) => p.central);
    const [first] = read.problems;
    if (central.length > 0)
      count('central first', first !== undefined && central.some((c) => overlap(m.text, c, first) >= HALF));
    count('fault', read.fault === m.fault);
    judgeOurs(m, read.ours);
  },
  figures: () =>
    Object.entries(shares)
      .filter(([, { of }]) => of > 0)
      .map(([name, { right, of }]) => `${name.padEnd(16)} ${right} of ${of} = ${(right / of).toFixed(3)}`)
      .concat(shares.fault.of > 0 ? [line('complaints', tally.sum)] : []),
  details: () => tally.lines(),
  json: () => ({ ...shares, spans: tally.json() }),
};
