import { browser } from 'wxt/browser';
import { askFrame } from '../../lib/browser/messages';
import { targetOf } from '../../lib/browser/target';
import type { SettingsStore } from '../../lib/stores/settings/store';
import { turnOff, turnOn, whereAt } from '../../lib/stores/settings/where';

/** The browser's own keys. The one that opens the popup needs nobody. */
export function obeyKeys(opening: Promise<SettingsStore>): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'next-finding') await openNext(tab.id);
    if (command === 'toggle-site') await toggle(await opening, tab.url);
  });
}

async function openNext(tabId: number): Promise<void> {
  const target = await targetOf(tabId);
  if (!target) return;
  // Nobody answers where the editor went away just now: there is nothing to open then.
  await askFrame(target, 'perform', { session: target.session, command: 'next-finding' }).catch(() => null);
}

async function toggle(store: SettingsStore, address: string | undefined): Promise<void> {
  const { settings, change } = store.getState();
  const where = whereAt(settings, address);
  if (address === undefined || where === 'nothing') return;
  await change(where === 'on' ? turnOff(settings, address) : turnOn(settings, address));
}
