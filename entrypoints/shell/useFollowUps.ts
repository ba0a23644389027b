import { useEffect, useState } from 'react';
import type { FollowUpGroups } from '../../components/followups/FollowUps';
import { onFollowUpsChange } from '../../lib/browser/follow-up-news';
import { ask, unanswered } from '../../lib/browser/messages';
import { followUps } from '../../lib/db/follow-ups';
import { type Standing, standingOf } from '../../lib/followups/standing';
import type { FollowUp, PromiseOffer } from '../../lib/types';
import { knownBy } from './spoiled';

export type FollowUpsNow = {
  readonly now: number;
  readonly groups: FollowUpGroups;
  readonly offers: readonly PromiseOffer[];
};

/** The follow-ups and the draft's promises as they are now; null until they are read. */
export function useFollowUps(tabId: number): FollowUpsNow | null {
  const [all, setAll] = useState<FollowUpsNow | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const read = async () => {
      const found = await readAll(tabId);
      if (!life.signal.aborted) setAll(found);
    };
    void read();
    onFollowUpsChange(() => void read(), life.signal);
    return () => life.abort();
  }, [tabId]);
  return all;
}

async function readAll(tabId: number): Promise<FollowUpsNow> {
  // Nothing can be kept in some private windows: then there are none.
  const [kept, offers] = await Promise.all([followUps().catch(() => []), offersBeside(tabId)]);
  const now = Date.now();
  const midnight = new Date(now).setHours(24, 0, 0, 0);
  const all = kept.map((one) => ({ ...one, what: knownBy(one.what) }));
  const of = (standing: Standing) => all.filter((one) => standingOf(one, now, midnight) === standing);
  const done = of('done').toSorted(lastDoneFirst);
  return { now, offers, groups: { late: of('late'), today: of('today'), later: of('later'), done } };
}

const lastDoneFirst = (a: FollowUp, b: FollowUp) => (b.done ?? '').localeCompare(a.done ?? '');

async function offersBeside(tabId: number): Promise<readonly PromiseOffer[]> {
  const draft = await ask('askDraft', { tabId }).catch(unanswered(null));
  if (!draft?.text) return [];
  const { text } = draft;
  const report = await ask('analyse', { draft: { text } }).catch(unanswered(null));
  if (!report) return [];
  return (
    (await ask('askPromisesBeside', { text, promises: report.promises, tabId }).catch(unanswered(null))) ?? []
  );
}
