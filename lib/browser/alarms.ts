import { browser } from 'wxt/browser';

/** A clock that is set back or forth while we sleep is noticed by then. */
const CHECK_MINUTES = 30;

/** Wakes us at `when` (milliseconds since 1970) under this name; null for never. A second one replaces the first. */
export async function wakeAt(name: string, when: number | null): Promise<void> {
  if (when === null) await browser.alarms.clear(name);
  else await browser.alarms.create(name, { when, periodInMinutes: CHECK_MINUTES });
}

export function onWake(name: string, listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener();
  });
}

/** Calls when the browser starts: Firefox forgets alarms when it closes. */
export function onBrowserStart(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}
