import { browser } from 'wxt/browser';
import type { Sender, Target } from './messages';

type Written = Sender & Target;
type ByTab = Readonly<Record<number, Written>>;

const KEY = 'lastWritten';

async function load(): Promise<ByTab> {
  const stored = await browser.storage.session.get(KEY);
  return (stored[KEY] as ByTab | undefined) ?? {};
}

/** Writes are chained: two editors that report at once must not lose each other's line. */
let writing: Promise<void> = Promise.resolve();
function change(edit: (tabs: ByTab) => ByTab): Promise<void> {
  writing = writing.then(async () => browser.storage.session.set({ [KEY]: edit(await load()) }));
  return writing;
}

/** Keeps which editor was last written in, per tab; in memory only, gone with the browser. */
export function rememberTarget(sender: Sender, target: Target): Promise<void> {
  return change((tabs) => ({ ...tabs, [sender.tabId]: { ...sender, ...target } }));
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
