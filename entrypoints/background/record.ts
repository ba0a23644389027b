import { parse } from 'valibot';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { analyse } from '../../lib/analysis';
import { openOurs } from '../../lib/browser/beside';
import { loadClock, saveClock } from '../../lib/browser/clock';
import { askFrame, type Proposal, unanswered } from '../../lib/browser/messages';
import {
  forgetRecorded,
  recordedAs,
  recordIdOf,
  rememberRecorded,
  rememberSent,
  takenBack,
  takeSent,
} from '../../lib/browser/recorded';
import type { ContentHandlers, PageHandlers } from '../../lib/browser/serve';
import { loadCause } from '../../lib/browser/session-values';
import { apologyFacts } from '../../lib/browser/shapes';
import { targetOf } from '../../lib/browser/target';
import { isFirstTold } from '../../lib/browser/told-once';
import {
  dropBefore,
  dropRecords,
  keepRecords,
  keepSent,
  recordsNamed,
  recordsOf,
  takeBackSent,
} from '../../lib/db/records';
import { salt } from '../../lib/db/salt';
import { customerKeys } from '../../lib/record/customer';
import { apologises, reasonOf, recordOf } from '../../lib/record/from-draft';
import { dayOf, isClock, keptSince, timePassed } from '../../lib/record/keep';
import { optionsOf } from '../../lib/stores/settings/options';
import type { SettingsStore } from '../../lib/stores/settings/store';
import type { ApologyFacts, ApologyRecord, Earlier, Recorded, Report } from '../../lib/types';
import { reasonsOf } from '../record/reasons';

const OFFERED = 5;

type Content = Pick<
  ContentHandlers,
  | 'firstByHand'
  | 'recordApology'
  | 'takeBackRecord'
  | 'askEarlier'
  | 'replySent'
  | 'sendUndone'
  | 'openRecord'
>;
type Pages = Pick<PageHandlers, 'proposeRecord'>;

/**
 * Keeps the apologies that were made, when asked to, and knows what a customer had before: on the host that asks,
 * since another tenant of the same helpdesk (`globex.zendesk.com`) is nobody's to ask about.
 */
export function recordDesk(settings: Promise<SettingsStore>): { content: Content; pages: Pages } {
  const chosen = async () => (await settings).getState().settings;

  async function judged({ draft }: ApologyFacts): Promise<Report> {
    return analyse(draft, optionsOf(await chosen()));
  }

  async function proposed(
    session: string,
    facts: ApologyFacts,
    host: string,
    report: Report,
  ): Promise<ApologyRecord> {
    const now = await chosen();
    const [customer = ''] = await customerKeys(host, facts.customer, await salt());
    const found = recordOf(facts, report, {
      id: await recordIdOf(session),
      at: new Date(),
      customer,
      withName: now.recordNames,
      reasons: reasonsOf(now),
      otherwise: i18n.t('record.reason.other'),
    });
    return { ...found, cause: await loadCause(session) };
  }

  /** What was changed by hand since stays: only what the draft says now is taken from it. */
  async function upToDate(session: string, facts: ApologyFacts, host: string): Promise<ApologyRecord> {
    const fresh = await proposed(session, facts, host, await judged(facts));
    const kept = await keptOf(session);
    const { parts, amends, promises } = fresh;
    const cause = kept?.cause ?? fresh.cause;
    return kept ? { ...kept, parts, amends, promises, cause } : fresh;
  }

  async function record(session: string, facts: ApologyFacts, host: string): Promise<Recorded> {
    const now = await upToDate(session, facts, host);
    await keepRecords([now]);
    await rememberRecorded(session, now.id);
    await dropOld();
    return told(now);
  }

  /** Counted without its text. A draft that was recorded by hand is not recorded again. */
  async function sent(session: string, facts: ApologyFacts, host: string): Promise<Recorded | null> {
    const report = await judged(facts);
    const isDue = (await chosen()).autoRecord && apologises(report) && !(await recordedAs(session));
    const apology = isDue ? await proposed(session, facts, host, report) : null;
    const day = dayOf(new Date());
    await keepSent(day, facts.site, apology);
    await rememberSent(session, { day, site: facts.site, id: apology?.id ?? null });
    await forgetRecorded(session);
    await dropOld();
    return apology && told(apology);
  }

  async function earlier(session: string, facts: ApologyFacts, host: string): Promise<Earlier> {
    const keys = await customerKeys(host, facts.customer, await salt());
    const own = await recordedAs(session);
    const apologies = (await recordsOf(keys)).filter(({ id }) => id !== own);
    const reason = reasonOf(facts, reasonsOf(await chosen()));
    return {
      apologies: apologies.slice(0, OFFERED).map(({ at, reason }) => ({ at, reason })),
      sameReason: apologies.some((before) => before.reason === reason),
    };
  }

  async function propose(tabId: number): Promise<Proposal | null> {
    const target = await targetOf(tabId);
    if (!target) return null;
    const { session, host } = target;
    const told = await askFrame(target, 'aboutApology', { session }).catch(unanswered(null));
    const facts = told && parse(apologyFacts, told);
    if (!facts) return null;
    const kept = await recordedAs(session);
    return { session, record: await upToDate(session, facts, host), kept: kept !== null };
  }

  async function dropOld(): Promise<void> {
    const since = keptSince(new Date(), (await chosen()).keepMonths);
    const { isSure, clock } = timePassed(new Date(), await loadClock(isClock));
    await saveClock(clock);
    if (since && isSure) await dropBefore(since);
  }

  browser.runtime.onStartup.addListener(() => void dropOld());
  const content: Content = {
    firstByHand: () => isFirstTold('by-hand'),
    recordApology: ({ session, facts }, { host }) => record(session, facts, host),
    takeBackRecord: async ({ session }) => {
      const id = await recordedAs(session);
      if (!id) return;
      await dropRecords([id]);
      await takenBack(session, id);
    },
    askEarlier: ({ session, facts }, { host }) => earlier(session, facts, host),
    replySent: ({ session, facts }, { host }) => sent(session, facts, host),
    sendUndone: async ({ session }) => {
      const counted = await takeSent(session);
      if (counted) await takeBackSent(counted);
      return counted !== null;
    },
    openRecord: ({ id }) => openOurs(`/record.html#apologies/${id}`),
  };
  return { content, pages: { proposeRecord: ({ tabId }) => propose(tabId) } };
}

async function keptOf(session: string): Promise<ApologyRecord | null> {
  const id = await recordedAs(session);
  const [kept] = id ? await recordsNamed([id]) : [];
  return kept ?? null;
}

const told = ({ id, label, reason }: ApologyRecord): Recorded => ({ id, label, reason });
