import { browser } from 'wxt/browser';
import { queue } from './queue';

export type MenuItem = { readonly id: string; readonly title: string };

/** Menus are built one after the other: two at once would both add the same items. */
const inTurn = queue();

/** Shows these items, in this order, where somebody right-clicks in a field; a line parts the first from the rest. */
export const showMenu = (items: readonly MenuItem[]): Promise<void> => inTurn(() => build(items));

async function build([first, ...rest]: readonly MenuItem[]): Promise<void> {
  await browser.contextMenus.removeAll();
  if (first) add({ ...named(first) });
  if (rest.length > 0) add({ id: 'line', type: 'separator' });
  for (const item of rest) add(named(item));
}

function add(properties: Parameters<typeof browser.contextMenus.create>[0]): void {
  // An error is told to the callback only, and read there: an item that is there already stays as it is.
  browser.contextMenus.create({ ...properties, contexts: ['editable'] }, () => browser.runtime.lastError);
}

/** In a menu's title `&` marks a key, and `%s` stands for the selection. */
const named = ({ id, title }: MenuItem) => ({
  id,
  title: title.replaceAll('&', '&&').replaceAll('%s', '%%s'),
});

/** Calls with the item's id and the tab, in the click itself. */
export function onMenu(listener: (id: string, tabId: number) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab?.id !== undefined) listener(String(menuItemId), tab.id);
  });
}
