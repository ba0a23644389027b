import { useEffect, useState } from 'react';
import { addressOf } from '../../lib/browser/beside';
import { openSettings, type SettingsStore } from '../../lib/stores/settings/store';

export type Beside = {
  readonly store: SettingsStore;
  /** None for the browser's own pages. */
  readonly address: string | undefined;
};

/** The settings, and the page that we stand beside; null until both are known. */
export function useBeside(tabId: number): Beside | null {
  const [beside, setBeside] = useState<Beside | null>(null);
  useEffect(() => {
    const life = new AbortController();
    void Promise.all([openSettings(life.signal), addressOf(tabId)]).then(
      ([store, address]) => !life.signal.aborted && setBeside({ store, address }),
    );
    return () => life.abort();
  }, [tabId]);
  return beside;
}
