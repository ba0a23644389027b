import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { SiteSwitch } from '../../components/settings/SiteSwitch';
import { addressOf, openOptions } from '../../lib/browser/beside';
import { openSettings, type SettingsStore } from '../../lib/stores/settings/store';

type Beside = { readonly store: SettingsStore; readonly address: string | undefined };

/** Where it runs, at the header's end. */
export function SiteControl({ tabId }: { readonly tabId: number }) {
  const [beside, setBeside] = useState<Beside | null>(null);
  useEffect(() => {
    const life = new AbortController();
    void Promise.all([openSettings(life.signal), addressOf(tabId)]).then(
      ([store, address]) => !life.signal.aborted && setBeside({ store, address }),
    );
    return () => life.abort();
  }, [tabId]);
  return beside && <Control {...beside} />;
}

function Control({ store, address }: Beside) {
  const { settings, locked, change } = useStore(store);
  return (
    <SiteSwitch
      settings={settings}
      locked={locked}
      address={address}
      onChange={change}
      onSettings={() => void openOptions().then(() => window.close())}
    />
  );
}
