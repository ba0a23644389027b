import { useState } from 'react';
import { i18n } from '#i18n';
import { FollowUps } from '../../components/followups/FollowUps';
import { NoticeBar } from '../../components/letters/NoticeBar';
import { openAddress } from '../../lib/browser/beside';
import { ask } from '../../lib/browser/messages';
import type { FollowUp, PromiseOffer } from '../../lib/types';
import type { TabProps } from './tabs';
import { useFollowUps } from './useFollowUps';

type Notice = { readonly text: string; readonly undo?: () => void };

/** What was promised and by when. All changes are made by the background, whose news bring the list up to date. */
export function FollowUpsTab({ tabId, place }: TabProps) {
  const all = useFollowUps(tabId);
  const [notice, say] = useState<Notice | null>(null);

  /** Nobody answers where the extension was updated under the page, or the browser keeps nothing here. */
  async function settle(work: Promise<unknown>, done: Notice | null): Promise<void> {
    const failed = { text: i18n.t('followUps.failed') };
    const kept = await work.catch(() => undefined); // said in words
    say(kept === undefined ? failed : done);
  }
  const keep = ({ what, due }: PromiseOffer) => settle(ask('keepPromiseBeside', { what, due, tabId }), null);
  const drop = (id: string, done: Notice | null) => settle(ask('dropFollowUp', { id }), done);

  async function open(page: string): Promise<void> {
    await openAddress(page);
    if (place === 'popup') window.close();
  }
  function remove(followUp: FollowUp): void {
    const undo = () => void settle(ask('restoreFollowUp', followUp), null);
    void drop(followUp.id, { text: i18n.t('followUps.deleted', [followUp.what]), undo });
  }

  if (!all) return null;
  return (
    <>
      {notice && <NoticeBar {...notice} />}
      <FollowUps
        {...all}
        onKeep={(offer) => void keep(offer)}
        onUnkeep={({ kept }) => kept && void drop(kept, null)}
        onDone={(one, done) => void settle(ask('completeFollowUp', { id: one.id, done }), null)}
        onSnooze={(one, by) => void settle(ask('snoozeFollowUp', { id: one.id, by }), null)}
        onOpen={(page) => void open(page)}
        onDelete={remove}
      />
    </>
  );
}
