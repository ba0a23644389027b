import { i18n } from '#i18n';
import { Switch } from '../ui/Switch';
import { Row } from './Row';
import { Section } from './Section';
import type { SettingsProps } from './settings';
import { TextSet } from './TextSet';

/** 0 is for good. */
const MONTHS = [3, 6, 12, 24, 36, 0];

/** What the record keeps, for how long, and by which names the team calls its reasons. */
export function RecordSection(props: SettingsProps & { readonly reasons: readonly string[] }) {
  const { settings, locked, onChange, reasons } = props;
  const own = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, true as const]));
  return (
    <Section id="record" title={i18n.t('record.settings.title')} hint={i18n.t('record.settings.hint')}>
      <Row
        title={i18n.t('record.settings.auto')}
        hint={i18n.t('record.settings.autoHint')}
        locked={locked.has('autoRecord')}
      >
        <Switch
          label={i18n.t('record.settings.auto')}
          on={settings.autoRecord}
          onChange={(autoRecord) => onChange({ autoRecord })}
        />
      </Row>
      <Row
        title={i18n.t('record.settings.names')}
        hint={i18n.t('record.settings.namesHint')}
        locked={locked.has('recordNames')}
      >
        <Switch
          label={i18n.t('record.settings.names')}
          on={settings.recordNames}
          onChange={(recordNames) => onChange({ recordNames })}
        />
      </Row>
      <Row title={i18n.t('record.settings.keep')} locked={locked.has('keepMonths')}>
        <KeepMonths months={settings.keepMonths} onChange={(keepMonths) => onChange({ keepMonths })} />
      </Row>
      <h3>{i18n.t('record.settings.reasons')}</h3>
      <p className="hint">{i18n.t('record.settings.reasonsHint')}</p>
      <TextSet
        label={i18n.t('record.settings.reasons')}
        members={reasons}
        isLocked={(name) => locked.has(`reasons/${name}`)}
        read={(typed) => typed.trim() || null}
        placeholder={i18n.t('record.settings.reasonExample')}
        complaint={i18n.t('record.settings.noReason')}
        onAdd={(name) => onChange({ reasons: own([...reasons, name]) })}
        onRemove={(name) => onChange({ reasons: { ...own(reasons), [name]: null } })}
      />
      <div className="buttons">
        <a className="second" href="/record.html" target="_blank" rel="noreferrer">
          {i18n.t('record.open')}
        </a>
        <a className="second" href="/replies.html" target="_blank" rel="noreferrer">
          {i18n.t('replies.title')}
        </a>
      </div>
    </Section>
  );
}

function KeepMonths({ months, onChange }: { readonly months: number; onChange(months: number): void }) {
  const choices = MONTHS.includes(months) ? MONTHS : [months, ...MONTHS];
  return (
    <select
      aria-label={i18n.t('record.settings.keep')}
      value={months}
      onChange={({ target }) => onChange(Number(target.value))}
    >
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice === 0 ? i18n.t('record.settings.forGood') : i18n.t('record.settings.months', choice)}
        </option>
      ))}
    </select>
  );
}
