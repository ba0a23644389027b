import { browser } from 'wxt/browser';
import type { ReplySent } from '../types';
import { queue } from './queue';

const PREFIX = 'recorded:';

/** The record of a draft: named before it is made, so that what was promised finds it whichever comes first. */
type Named = { readonly id: string; readonly isKept: boolean };

async function named(session: string): Promise<Named | null> {
  const key = PREFIX + session;
  return ((await browser.storage.session.get(key))[key] as Named | undefined) ?? null;
}

const name = (session: string, record: Named): Promise<void> =>
  browser.storage.session.set({ [PREFIX + session]: record });

/** Two that ask at once must be given one id. */
const inTurn = queue();

/** The id of the draft's record, made or still to be made. In memory only; the background alone asks for it. */
export function recordIdOf(session: string): Promise<string> {
  return inTurn(async () => {
    const known = (await named(session)) ?? { id: crypto.randomUUID(), isKept: false };
    await name(session, known);
    return known.id;
  });
}

/** Which record a draft has, while it is written: an apology is recorded once. */
export async function recordedAs(session: string): Promise<string | null> {
  const known = await named(session);
  return known?.isKept ? known.id : null;
}

export const rememberRecorded = (session: string, id: string): Promise<void> =>
  name(session, { id, isKept: true });

/** The record is gone; one that is made after it is the same draft's. */
export const takenBack = (session: string, id: string): Promise<void> => name(session, { id, isKept: false });

/** The draft was sent: the next one is another. */
export const forgetRecorded = (session: string): Promise<void> =>
  browser.storage.session.remove(PREFIX + session);

const SENT = 'sent:';

/** Kept until the browser ends: a mail may be called back when its draft has long gone. */
export const rememberSent = (session: string, sent: ReplySent): Promise<void> =>
  browser.storage.session.set({ [SENT + session]: sent });

/** It is told once: who calls back twice has sent twice. */
export async function takeSent(session: string): Promise<ReplySent | null> {
  const key = SENT + session;
  const known = ((await browser.storage.session.get(key))[key] as ReplySent | undefined) ?? null;
  await browser.storage.session.remove(key);
  return known;
}
