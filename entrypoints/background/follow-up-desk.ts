import { addressOf } from '../../lib/browser/beside';
import { askFrame, type Handlers } from '../../lib/browser/messages';
import { recordIdOf } from '../../lib/browser/recorded';
import { targetOf } from '../../lib/browser/target';
import { changeFollowUp, dropFollowUp, followUps, keepFollowUp } from '../../lib/db/follow-ups';
import { offersOf } from '../../lib/followups/offers';
import { snoozeUntil } from '../../lib/followups/snooze';
import type { SettingsStore } from '../../lib/stores/settings/store';
import { workingHours } from '../../lib/stores/settings/working-hours';
import type { FollowUp, FollowUpPatch } from '../../lib/types';
import { reviewFollowUps, silence } from './follow-ups';

type Names =
  | 'askPromises'
  | 'keepPromise'
  | 'restoreFollowUp'
  | 'completeFollowUp'
  | 'snoozeFollowUp'
  | 'dropFollowUp';

/** All changes of follow-ups go through here, so that alarms, toolbar and open pages come along. */
export function followUpDesk(settings: Promise<SettingsStore>): Required<Pick<Handlers, Names>> {
  const hours = async () => workingHours((await settings).getState().settings);
  return {
    askPromises: async ({ text, promises, tabId }, asker) => {
      const page = await pageOf(tabId ?? asker.tabId);
      const known = (await followUps()).filter((one) => page !== null && one.page === page);
      return offersOf(text, promises, known, Date.now(), await hours());
    },
    keepPromise: async ({ what, due, tabId, session }, asker) => {
      const tab = tabId ?? asker.tabId;
      const made = new Date().toISOString();
      const draft = session ?? (await targetOf(tab))?.session;
      const [label, page, record] = await Promise.all([
        labelOf(tab),
        pageOf(tab),
        draft ? recordIdOf(draft) : null,
      ]);
      const rest = { made, label, page, snoozed: null, record, done: null, announced: null };
      return kept({ id: crypto.randomUUID(), what, due, ...rest });
    },
    restoreFollowUp: kept,
    completeFollowUp: ({ id, done }) => change(id, { done: done ? new Date().toISOString() : null }),
    snoozeFollowUp: async ({ id, by }) => {
      const until = snoozeUntil(by, Date.now(), await hours());
      return change(id, { snoozed: new Date(until).toISOString(), announced: null });
    },
    dropFollowUp: async ({ id }) => {
      await silence(id);
      await dropFollowUp(id);
      await reviewFollowUps();
      return true;
    },
  };
}

async function change(id: string, patch: FollowUpPatch): Promise<FollowUp | null> {
  await silence(id);
  const changed = await changeFollowUp(id, patch);
  await reviewFollowUps();
  return changed;
}

async function kept(followUp: FollowUp): Promise<FollowUp> {
  await keepFollowUp(followUp);
  await reviewFollowUps();
  return followUp;
}

/** Who it was promised to and about what, as the page tells of the editor last written in. */
async function labelOf(tabId: number): Promise<string | null> {
  const target = await targetOf(tabId);
  if (!target) return null;
  const about = await askFrame(target, 'aboutDraft', { session: target.session }).catch(() => null);
  const { customer, subject } = about?.facts ?? {};
  return [customer, subject].filter(Boolean).join(', ') || target.label;
}

const pageOf = async (tabId: number): Promise<string | null> => (await addressOf(tabId)) ?? null;
