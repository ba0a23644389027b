import { i18n } from '#i18n';
import { Choice } from '../ui/Choice';
import { Switch } from '../ui/Switch';
import { hostTyped } from './host-typed';
import { Row } from './Row';
import { Section } from './Section';
import type { SettingsProps } from './settings';
import { TextSet } from './TextSet';

const member = (name: string, value: true | null) => ({ [name]: value });

/** On which pages it runs. */
export function WhereSection({ settings, locked, onChange }: SettingsProps) {
  const hosts = (field: 'sites' | 'offHosts' | 'desks', label: string) => (
    <TextSet
      label={label}
      members={settings[field]}
      isLocked={(host) => locked.has(`${field}/${host}`)}
      read={hostTyped}
      placeholder="acme.zendesk.com"
      complaint={i18n.t('options.where.noHost')}
      onAdd={(host) => onChange({ [field]: member(host, true) })}
      onRemove={(host) => onChange({ [field]: member(host, null) })}
    />
  );
  return (
    <Section id="where" title={i18n.t('options.where.title')}>
      <Row title={i18n.t('options.where.on')} locked={locked.has('on')}>
        <Switch label={i18n.t('options.where.on')} on={settings.on} onChange={(on) => onChange({ on })} />
      </Row>
      <Row title={i18n.t('options.where.where')} locked={locked.has('where')}>
        <Choice
          label={i18n.t('options.where.where')}
          options={[
            { value: 'everywhere', label: i18n.t('options.where.everywhere') },
            { value: 'listed', label: i18n.t('options.where.listed') },
          ]}
          value={settings.where}
          onChange={(where) => onChange({ where })}
        />
      </Row>
      {settings.where === 'listed' && (
        <>
          <h3>{i18n.t('options.where.sites')}</h3>
          {hosts('sites', i18n.t('options.where.sites'))}
        </>
      )}
      <Row
        title={i18n.t('options.where.speaks')}
        hint={i18n.t('options.where.speaksHint')}
        locked={locked.has('speaks')}
      >
        <Choice
          label={i18n.t('options.where.speaks')}
          options={[
            { value: 'where-due', label: i18n.t('options.where.whereDue') },
            { value: 'every-draft', label: i18n.t('options.where.everyDraft') },
          ]}
          value={settings.speaks}
          onChange={(speaks) => onChange({ speaks })}
        />
      </Row>
      <h3>{i18n.t('options.where.desks')}</h3>
      <p>{i18n.t('options.where.desksHint')}</p>
      {hosts('desks', i18n.t('options.where.desks'))}
      <h3>{i18n.t('options.where.offHosts')}</h3>
      {hosts('offHosts', i18n.t('options.where.offHosts'))}
      {settings.offPages.length > 0 && <OffPages {...{ settings, locked, onChange }} />}
    </Section>
  );
}

function OffPages({ settings, locked, onChange }: SettingsProps) {
  return (
    <>
      <h3>{i18n.t('options.where.offPages')}</h3>
      <TextSet
        label={i18n.t('options.where.offPages')}
        members={settings.offPages}
        isLocked={(page) => locked.has(`offPages/${page}`)}
        read={(typed) => (/^https?:\/\/[^\s?#]+$/.test(typed.trim()) ? typed.trim() : null)}
        placeholder="https://acme.example/notes"
        complaint={i18n.t('options.where.noPage')}
        onAdd={(page) => onChange({ offPages: member(page, true) })}
        onRemove={(page) => onChange({ offPages: member(page, null) })}
      />
    </>
  );
}
