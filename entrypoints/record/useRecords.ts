import { useEffect, useState } from 'react';
import { type Change, onChange } from '../../lib/db/changes';
import { allRecords, latestRecords, recordsNamed } from '../../lib/db/records';
import type { ApologyRecord } from '../../lib/types';
import { knownBy } from '../shell/spoiled';

/** More than a screen shows: these are there at once, the rest follows. */
const FIRST = 60;

type Read = {
  /** Latest first; null before the first are read. */
  readonly records: readonly ApologyRecord[] | null;
  readonly isPartial: boolean;
  readonly isUnreadable: boolean;
};

/** The record, kept up with what other windows do to it. */
export function useRecords(): Read {
  const [read, setRead] = useState<Read>({ records: null, isPartial: true, isUnreadable: false });

  useEffect(() => {
    const life = new AbortController();
    const show = (news: Partial<Read>) => {
      if (!life.signal.aborted) setRead((now) => ({ ...now, ...news }));
    };
    const failed = () => show({ isUnreadable: true, isPartial: false });
    const readAll = () =>
      allRecords().then((all) => show({ records: told(all), isPartial: false, isUnreadable: false }), failed);

    async function follow(change: Change): Promise<void> {
      if (change === 'all') return readAll();
      const ids = 'gone' in change ? change.gone : change.ids;
      const now = 'gone' in change ? [] : told(await recordsNamed(ids));
      setRead((before) => ({ ...before, records: merged(before.records ?? [], ids, now) }));
    }

    onChange((change) => void follow(change).catch(failed), life.signal);
    void latestRecords(FIRST)
      .then((latest) => show({ records: told(latest) }))
      .then(readAll)
      .catch(failed);
    return () => life.abort();
  }, []);
  return read;
}

const told = (records: readonly ApologyRecord[]) =>
  records.map((one) => {
    const reason = knownBy(one.reason);
    return reason === one.reason ? one : { ...one, reason };
  });

/** The list with the changed ones as they are now, or without them. */
function merged(
  before: readonly ApologyRecord[],
  ids: readonly string[],
  now: readonly ApologyRecord[],
): readonly ApologyRecord[] {
  const changed = new Set(ids);
  const others = before.filter(({ id }) => !changed.has(id));
  if (now.length === 0) return others;
  return [...others, ...now].sort((a, b) => (a.at < b.at ? 1 : -1));
}
