import { browser } from 'wxt/browser';

const ICON = '/icon/128.png';

/** Shows a notification of the system; one with the same id is replaced. */
export async function notify(id: string, title: string, message: string): Promise<void> {
  const iconUrl = browser.runtime.getURL(ICON);
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

export async function withdraw(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

export function onNotificationClick(listener: (id: string) => void): void {
  browser.notifications.onClicked.addListener(listener);
}
