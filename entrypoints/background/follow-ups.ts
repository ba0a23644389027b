import { i18n } from '#i18n';
import { onBrowserStart, onWake, wakeAt } from '../../lib/browser/alarms';
import { openAddress, openFollowUps } from '../../lib/browser/beside';
import { noteFault } from '../../lib/browser/diagnostics';
import { lateFollowUps, tellFollowUps } from '../../lib/browser/follow-up-news';
import { notify, onNotificationClick, withdraw } from '../../lib/browser/notifications';
import { queue } from '../../lib/browser/queue';
import { showLate } from '../../lib/browser/toolbar';
import { followUp, followUps, markFollowUps } from '../../lib/db/follow-ups';
import { announceNow, nextMoment } from '../../lib/followups/moments';
import { isPressing } from '../../lib/followups/standing';
import type { FollowUp } from '../../lib/types';
import { lateWords } from './toolbar';

const ALARM = 'follow-ups';
const PREFIX = 'follow-up:';

/** Reviews run one after the other: an older one must not set the alarm after a newer one. */
const inTurn = queue();

/** Announces what has to be, and sets the alarm for what comes next. Call it after each change. */
export function reviewFollowUps(): Promise<void> {
  // Nothing can be kept in some private windows: then there is nothing to review either.
  return inTurn(review).catch((error) => noteFault('followUps', error));
}

/** At each start of ours, of the browser's, and at each alarm all is worked out anew from the database. */
export function remindOfPromises(): void {
  onWake(ALARM, () => void reviewFollowUps());
  onBrowserStart(() => void reviewFollowUps());
  onNotificationClick((id) => void openAnnounced(id));
  void reviewFollowUps();
}

async function review(): Promise<void> {
  const now = Date.now();
  // The mark comes first: whatever happens between the two, nothing is announced twice.
  const marked = await markFollowUps((one) => {
    const moment = announceNow(one, now);
    return moment && { ...one, announced: { at: new Date(now).toISOString(), as: moment.as } };
  });
  await Promise.all(marked.map(announce));
  const all = await followUps();
  const next = all.flatMap((one) => nextMoment(one, now) ?? []);
  await wakeAt(ALARM, next.length > 0 ? Math.min(...next) : null);
  await tellLate(all.filter((one) => isPressing(one, now)).length);
}

async function tellLate(late: number): Promise<void> {
  const before = await lateFollowUps();
  await tellFollowUps(late);
  if (late !== before) await showLate(late, lateWords(late));
}

function announce({ id, what, label, announced }: FollowUp): Promise<void> {
  const title = i18n.t(announced?.as === 'soon' ? 'followUps.soon' : 'followUps.now');
  return notify(PREFIX + id, title, label ? `${what}\n${label}` : what);
}

/** Leads back to the conversation; to the list where its page is not known. */
async function openAnnounced(notification: string): Promise<void> {
  if (!notification.startsWith(PREFIX)) return;
  await withdraw(notification);
  const found = await followUp(notification.slice(PREFIX.length));
  // What a file or an older version put there may be no page of the web.
  await (found?.page ? openAddress(found.page).catch(openFollowUps) : openFollowUps());
}

/** A follow-up that is done, gone or put off needs no notification any more. */
export const silence = (id: string): Promise<void> => withdraw(PREFIX + id);
