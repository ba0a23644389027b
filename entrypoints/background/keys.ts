import { browser } from 'wxt/browser';
import { askFrame, unanswered } from '../../lib/browser/messages';
import { targetOf } from '../../lib/browser/target';
import type { SettingsStore } from '../../lib/stores/settings/store';
import { turnOff, turnOn, whereAt } from '../../lib/stores/settings/where';
import type { KeyAction } from '../../lib/types';

/** The browser's keys that mean the same as a key in the page. */
const IN_PAGE: Readonly<Record<string, KeyAction>> = {
  'next-finding': 'nextFinding',
  'open-coach': 'openCoach',
  'next-blank': 'nextBlank',
};

/** The browser's own keys. The one that opens the popup needs nobody. */
export function obeyKeys(opening: Promise<SettingsStore>): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (tab?.id === undefined) return;
    const action = IN_PAGE[command];
    if (action) await perform(tab.id, action);
    if (command === 'toggle-site') await toggle(await opening, tab.url);
  });
}

async function perform(tabId: number, action: KeyAction): Promise<void> {
  const target = await targetOf(tabId);
  if (!target) return;
  // Nobody answers where the editor went away just now: there is nothing to act on then.
  await askFrame(target, 'perform', { session: target.session, action }).catch(unanswered(null));
}

async function toggle(store: SettingsStore, address: string | undefined): Promise<void> {
  const { settings, change } = store.getState();
  const where = whereAt(settings, address);
  if (address === undefined || where === 'nothing') return;
  await change(where === 'on' ? turnOff(settings, address) : turnOn(settings, address));
}
