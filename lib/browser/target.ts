import { browser } from 'wxt/browser';
import type { Asker, Sender, Target } from './protocol';
import { queue } from './queue';

/** `host`: of the frame's own page. */
type Written = Sender & Target & { readonly host: string };
type ByTab = Readonly<Record<number, Written>>;

const KEY = 'lastWritten';

async function load(): Promise<ByTab> {
  const stored = await browser.storage.session.get(KEY);
  return (stored[KEY] as ByTab | undefined) ?? {};
}

/** Writes are chained: two editors that report at once must not lose each other's line. */
const inTurn = queue();
const change = (edit: (tabs: ByTab) => ByTab): Promise<void> =>
  inTurn(async () => browser.storage.session.set({ [KEY]: edit(await load()) }));

/** Keeps which editor was last written in, per tab; in memory only, gone with the browser. */
export function rememberTarget({ tabId, frameId, host }: Asker, target: Target): Promise<void> {
  return change((tabs) => ({ ...tabs, [tabId]: { tabId, frameId, host, ...target } }));
}

export function forgetSession(sender: Sender, session: string): Promise<void> {
  return change((tabs) => (tabs[sender.tabId]?.session === session ? without(tabs, sender.tabId) : tabs));
}

export function forgetTab(tabId: number): Promise<void> {
  return change((tabs) => without(tabs, tabId));
}

function without(tabs: ByTab, tabId: number): ByTab {
  const { [tabId]: _gone, ...rest } = tabs;
  return rest;
}

/** The editor last written in on that tab, whether we serve it or not. */
export async function lastWrittenOn(tabId: number): Promise<Written | null> {
  return (await load())[tabId] ?? null;
}

/** The editor last written in on that tab; null where the agent wants none of us in it. */
export async function targetOf(tabId: number): Promise<Written | null> {
  const last = await lastWrittenOn(tabId);
  return last?.off ? null : last;
}

/** Calls after another editor was written in, or one has ended. */
export function onTargetChange(listener: () => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    if (KEY in changes) listener();
  });
}
