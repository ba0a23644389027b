import { i18n } from '#i18n';
import { Switch } from '../ui/Switch';
import { Row } from './Row';
import { Section } from './Section';
import type { SettingsProps } from './settings';
import { TextSet } from './TextSet';

/** What the agent may say and grant: advice keeps to it. */
export function LimitsSection({ settings, locked, onChange }: SettingsProps) {
  return (
    <Section id="limits" title={i18n.t('options.limits.title')} hint={i18n.t('options.limits.hint')}>
      <Row title={i18n.t('options.limits.fault')} locked={locked.has('mayAdmitFault')}>
        <Switch
          label={i18n.t('options.limits.fault')}
          on={settings.mayAdmitFault}
          onChange={(mayAdmitFault) => onChange({ mayAdmitFault })}
        />
      </Row>
      <h3>{i18n.t('options.limits.grant')}</h3>
      <TextSet
        label={i18n.t('options.limits.grant')}
        members={settings.mayGrant}
        isLocked={(what) => locked.has(`mayGrant/${what}`)}
        read={(typed) => typed.trim() || null}
        placeholder={i18n.t('options.limits.grantExample')}
        complaint={i18n.t('options.words.empty')}
        onAdd={(what) => onChange({ mayGrant: { [what]: true } })}
        onRemove={(what) => onChange({ mayGrant: { [what]: null } })}
      />
    </Section>
  );
}
