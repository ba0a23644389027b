import { useStore } from 'zustand';
import { SiteSwitch } from '../../components/settings/SiteSwitch';
import { openOptions } from '../../lib/browser/beside';
import { ask, type Target, unanswered } from '../../lib/browser/messages';
import { type Beside, useBeside } from './useBeside';

type Props = { readonly tabId: number; readonly written: Target | null };

/** Where it runs, at the header's end. `written`: the field last written in, whether we serve it or not. */
export function SiteControl({ tabId, written }: Props) {
  const beside = useBeside(tabId);
  return beside && <Control {...beside} tabId={tabId} written={written} />;
}

function Control({ store, address, tabId, written }: Beside & Props) {
  const { settings, locked, change } = useStore(store);
  return (
    <SiteSwitch
      settings={settings}
      locked={locked}
      address={address}
      field={written && (written.off ? 'off' : 'on')}
      onField={(on) => void ask('turnFieldOf', { tabId, on }).catch(unanswered(undefined))}
      onChange={change}
      onSettings={() => void openOptions().then(() => window.close())}
    />
  );
}
