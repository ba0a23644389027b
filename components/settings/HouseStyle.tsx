import { type ChangeEvent, useState } from 'react';
import { i18n } from '#i18n';
import { RULES } from '../../lib/analysis/rules';
import { decode, FileFault } from '../../lib/files';
import { toPatch } from '../../lib/stores/settings/entries';
import {
  changesBy,
  readStyle,
  resetOf,
  type StyleChange,
  type StyleFault,
  writeStyle,
} from '../../lib/stores/settings/house-style';
import type { SettingsPatch } from '../../lib/types';
import { Preview } from './Preview';
import { Section } from './Section';
import type { SettingsProps } from './settings';

/** A file that is no text is no JSON either, and is told so. */
const textOf = (bytes: Uint8Array): string => {
  try {
    return decode(bytes).text;
  } catch (error) {
    if (error instanceof FileFault) return '';
    throw error;
  }
};

const KNOWN = new Set(RULES.map(({ id }) => id));

/** A change that waits for a yes: from a file, or back to the defaults. */
type Asked = { readonly patch: SettingsPatch; readonly changes: readonly StyleChange[] };

/** What a team agrees on, as a file. */
export function HouseStyle({ settings, onChange, onSave }: SettingsProps & { onSave(text: string): void }) {
  const [fault, setFault] = useState<StyleFault | null>(null);
  const [asked, ask] = useState<Asked | null>(null);
  const [said, say] = useState('');

  async function load({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    if (!file) return;
    const read = readStyle(textOf(new Uint8Array(await file.arrayBuffer())), KNOWN);
    target.value = ''; // the same file, mended, can be chosen again
    say('');
    setFault('entries' in read ? null : read);
    ask(
      'entries' in read ? { patch: toPatch(read.entries), changes: changesBy(settings, read.entries) } : null,
    );
  }

  function reset() {
    const entries = resetOf(settings);
    setFault(null);
    ask({ patch: toPatch(entries), changes: changesBy(settings, entries) });
  }

  function accept() {
    if (asked) onChange(asked.patch);
    ask(null);
    say(i18n.t('options.style.done'));
  }

  return (
    <Section id="style" title={i18n.t('options.style.title')} hint={i18n.t('options.style.hint')}>
      <div className="buttons">
        <button type="button" className="second" onClick={() => onSave(writeStyle(settings))}>
          {i18n.t('options.style.export')}
        </button>
        <label className="second">
          {i18n.t('options.style.import')}
          <input type="file" className="unseen" accept=".json,application/json" onChange={load} />
        </label>
        <button type="button" className="second" onClick={reset}>
          {i18n.t('options.style.reset')}
        </button>
      </div>
      <p role="alert" className="complaint">
        {fault &&
          i18n.t(fault.field ? 'options.style.fault' : 'options.style.notJson', [
            String(fault.line),
            fault.field,
            i18n.t(`options.style.wanted.${fault.wanted}`),
          ])}
      </p>
      {asked && <Preview changes={asked.changes} onAccept={accept} onCancel={() => ask(null)} />}
      <p role="status" className="hint">
        {said}
      </p>
    </Section>
  );
}
