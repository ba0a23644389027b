import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Tabs } from '../../components/shell/Tabs';
import { Mark } from '../../components/ui/Mark';
import type { SettingsStore } from '../../lib/stores/settings/store';
import { SECTIONS } from './sections';
import { useRecords } from './useRecords';

/** The apologies that were made, and what they tell. */
export function RecordPage({ settings }: { readonly settings: SettingsStore }) {
  const [chosen, choose] = useSection();
  const { records, isPartial, isUnreadable } = useRecords();
  const View = SECTIONS.find(({ id }) => id === chosen)?.View;
  const tabs = SECTIONS.map(({ id, label }) => ({ id, label: label() }));
  return (
    <>
      <header className="page-head">
        <Mark size={28} />
        <h1>{i18n.t('record.title')}</h1>
        <Tabs tabs={tabs} chosen={chosen} onChoose={choose} />
      </header>
      <main>
        <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${chosen}`}>
          {isUnreadable && <p role="alert">{i18n.t('record.list.unreadable')}</p>}
          {records && View && <View records={records} isPartial={isPartial} settings={settings} />}
        </div>
      </main>
    </>
  );
}

/** The section that the address names: `#trends`, or one entry of it, `#apologies/ID`. */
function useSection(): [string, (id: string) => void] {
  const named = () => document.location.hash.slice(1).split('/')[0];
  const known = () => SECTIONS.find(({ id }) => id === named())?.id ?? SECTIONS[0]?.id ?? '';
  const [chosen, setChosen] = useState(known);
  useEffect(() => {
    const follow = () => setChosen(known());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  });
  return [chosen, (id) => document.location.replace(`#${id}`)];
}
