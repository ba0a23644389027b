import { addressOf } from '../../lib/browser/beside';
import { cut, LONGEST } from '../../lib/browser/limits';
import { askFrame, unanswered } from '../../lib/browser/messages';
import { recordIdOf } from '../../lib/browser/recorded';
import type { ContentHandlers, PageHandlers } from '../../lib/browser/serve';
import { targetOf } from '../../lib/browser/target';
import { changeFollowUp, dropFollowUp, followUp, followUps, keepFollowUp } from '../../lib/db/follow-ups';
import { offersOf } from '../../lib/followups/offers';
import { snoozeUntil } from '../../lib/followups/snooze';
import type { SettingsStore } from '../../lib/stores/settings/store';
import { workingHours } from '../../lib/stores/settings/working-hours';
import type { FollowUp, FollowUpPatch, PromiseMade } from '../../lib/types';
import { reviewFollowUps, silence } from './follow-ups';

type Content = Pick<ContentHandlers, 'askPromises' | 'keepPromise' | 'unkeepPromise'>;
type Pages = Pick<
  PageHandlers,
  | 'askPromisesBeside'
  | 'keepPromiseBeside'
  | 'restoreFollowUp'
  | 'completeFollowUp'
  | 'snoozeFollowUp'
  | 'dropFollowUp'
>;

/** All changes of follow-ups go through here, so that alarms, toolbar and open pages come along. */
export function followUpDesk(settings: Promise<SettingsStore>): { content: Content; pages: Pages } {
  const hours = async () => workingHours((await settings).getState().settings);

  async function offers(text: string, promises: readonly PromiseMade[], tabId: number) {
    const page = await pageOf(tabId);
    const known = (await followUps()).filter((one) => page !== null && one.page === page);
    return offersOf(text, promises, known, Date.now(), await hours());
  }

  async function keep({ what, due }: Promised, tabId: number, session: string | undefined) {
    const made = new Date().toISOString();
    const [label, page, record] = await Promise.all([
      labelOf(tabId),
      pageOf(tabId),
      session ? recordIdOf(session) : null,
    ]);
    const rest = { made, label, page, snoozed: null, record, done: null, announced: null };
    return kept({ id: crypto.randomUUID(), what, due, ...rest });
  }

  const content: Content = {
    askPromises: ({ text, promises }, { tabId }) => offers(text, promises, tabId),
    keepPromise: (promised, { tabId }) => keep(promised, tabId, promised.session),
    unkeepPromise: async ({ id }, { tabId }) => {
      const [found, page] = await Promise.all([followUp(id), pageOf(tabId)]);
      if (found && found.page !== page) throw new Error('It was made on another page.');
      return drop(id);
    },
  };
  const pages: Pages = {
    askPromisesBeside: ({ text, promises, tabId }) => offers(text, promises, tabId),
    keepPromiseBeside: async (promised) =>
      keep(promised, promised.tabId, (await targetOf(promised.tabId))?.session),
    restoreFollowUp: kept,
    completeFollowUp: ({ id, done }) => change(id, { done: done ? new Date().toISOString() : null }),
    snoozeFollowUp: async ({ id, by }) => {
      const until = snoozeUntil(by, Date.now(), await hours());
      return change(id, { snoozed: new Date(until).toISOString(), announced: null });
    },
    dropFollowUp: ({ id }) => drop(id),
  };
  return { content, pages };
}

type Promised = { readonly what: string; readonly due: string };

async function drop(id: string): Promise<true> {
  await silence(id);
  await dropFollowUp(id);
  await reviewFollowUps();
  return true;
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
  const about = await askFrame(target, 'aboutDraft', { session: target.session }).catch(unanswered(null));
  const { customer, subject } = about?.facts ?? {};
  return cut([customer, subject].filter(Boolean).join(', ') || target.label, LONGEST.words);
}

/** Where a promise was made; null where that is no page of the web. */
async function pageOf(tabId: number): Promise<string | null> {
  const address = await addressOf(tabId);
  return address !== undefined && /^https?:/.test(address) ? address : null;
}
