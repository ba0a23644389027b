import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { Diagnostics } from '../../components/settings/Diagnostics';
import { HoursSection } from '../../components/settings/HoursSection';
import { HouseStyle } from '../../components/settings/HouseStyle';
import { KeysSection } from '../../components/settings/KeysSection';
import { LimitsSection } from '../../components/settings/LimitsSection';
import { LooksSection } from '../../components/settings/LooksSection';
import { RecordSection } from '../../components/settings/RecordSection';
import { RulesSection } from '../../components/settings/RulesSection';
import { WhereSection } from '../../components/settings/WhereSection';
import { WordsSection } from '../../components/settings/WordsSection';
import { Mark } from '../../components/ui/Mark';
import { saveFile } from '../../components/ui/save-file';
import { Whole } from '../../components/ui/Whole';
import { browserKeys, openBrowserKeys } from '../../lib/browser/commands';
import { diagnostics } from '../../lib/browser/diagnostics';
import type { SettingsStore } from '../../lib/stores/settings/store';
import type { BrowserKey, SettingsPatch } from '../../lib/types';
import { reasonsOf } from '../record/reasons';

const SECTIONS = ['where', 'rules', 'words', 'limits', 'hours', 'record', 'keys', 'looks', 'style'] as const;
const FILE = 'amends-house-style.json';

/** Everything that can be chosen, on one page. */
export function Options({ store }: { readonly store: SettingsStore }) {
  const { settings, locked, unsynced, change } = useStore(store);
  const [failed, setFailed] = useState(false);
  const [heldKeys, setHeldKeys] = useState<readonly BrowserKey[]>([]);
  useEffect(() => void browserKeys().then(setHeldKeys, () => setHeldKeys([])), []);
  const onChange = (patch: SettingsPatch) =>
    void change(patch).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  const props = { settings, locked, onChange };
  return (
    <>
      <header>
        <Mark size={28} />
        <h1>{i18n.t('options.title')}</h1>
      </header>
      <nav aria-label={i18n.t('options.title')}>
        {SECTIONS.map((id) => (
          <a key={id} href={`#${id}`}>
            {id === 'record' ? i18n.t('record.settings.title') : i18n.t(`options.${id}.title`)}
          </a>
        ))}
      </nav>
      <main>
        <p role="alert" className="complaint">
          {failed ? i18n.t('options.failed') : ''}
        </p>
        {locked.size > 0 && <p className="note">{i18n.t('options.managed')}</p>}
        {unsynced.length > 0 && <p className="note">{i18n.t('options.unsynced', [unsynced.join(', ')])}</p>}
        <Whole>
          <WhereSection {...props} />
        </Whole>
        <Whole>
          <RulesSection {...props} />
        </Whole>
        <Whole>
          <WordsSection {...props} />
        </Whole>
        <Whole>
          <LimitsSection {...props} />
        </Whole>
        <Whole>
          <HoursSection {...props} />
        </Whole>
        <Whole>
          <RecordSection {...props} reasons={reasonsOf(settings).map(({ name }) => name)} />
        </Whole>
        <Whole>
          <KeysSection {...props} browserKeys={heldKeys} onBrowserKeys={openBrowserKeys} />
        </Whole>
        <Whole>
          <LooksSection {...props} />
        </Whole>
        <Whole>
          <HouseStyle {...props} onSave={(text) => saveFile(FILE, text)} />
        </Whole>
        <Diagnostics copy={async () => navigator.clipboard.writeText(await diagnostics())} />
      </main>
    </>
  );
}
