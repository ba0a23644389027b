import { browser } from 'wxt/browser';
import { watchAreas } from '../../lib/browser/areas';
import { askTab } from '../../lib/browser/messages';
import { isFirstStart, type OpenTab, registerWatch, watchTab, webTabs } from '../../lib/browser/watch';
import type { SettingsStore } from '../../lib/stores/settings/store';
import { matchPatterns, type Where, whereAt } from '../../lib/stores/settings/where';
import { showWhere } from './toolbar';

/**
 * Holds where it runs: the watch script is registered for the pages that are meant, and each change of the
 * settings is brought to the open tabs at once. All listeners are set before anything is awaited: the browser
 * starts us for an event and delivers it to nobody else.
 */
export function keepWhere(opening: Promise<SettingsStore>): void {
  const everywhere = async (perform: (tab: OpenTab, where: Where) => Promise<void>) => {
    const { settings } = (await opening).getState();
    await registerWatch(matchPatterns(settings));
    const tabs = await webTabs();
    await Promise.all(tabs.map((tab) => perform(tab, whereAt(settings, tab.address))));
  };

  watchAreas(() => void everywhere(tell), undefined);
  browser.tabs.onUpdated.addListener(async (id, { status }, { url }) => {
    // At the start, and once more at the end: a new page takes what the icon showed of the one before.
    if (status === undefined) return;
    // Also when a page only changes its address: its coach goes on, unless that address is an off one.
    if (url) await bring({ id, address: url }, whereAt((await opening).getState().settings, url));
  });
  void isFirstStart().then((first) => everywhere(first ? meet : nothing));
}

const nothing = async () => undefined;

/** A page that was open before we came: the watch script looks at once whether an editor has the focus. */
async function meet(tab: OpenTab, where: Where): Promise<void> {
  if (where === 'on') await watchTab(tab);
  else await showWhere(tab.id, where, false);
}

async function tell(tab: OpenTab, where: Where): Promise<void> {
  const isAwake = await bring(tab, where);
  if (where === 'on' && !isAwake) await watchTab(tab);
}

/** Has the coach of a tab follow the settings, and shows it at the icon; gives whether one is at work there. */
async function bring({ id }: OpenTab, where: Where): Promise<boolean> {
  const isAwake = (await askTab(id, 'settingsChanged', { on: where === 'on' })) === true;
  await showWhere(id, where, isAwake);
  return isAwake;
}
