import { i18n } from '#i18n';
import type { Settings } from '../../lib/types';
import { Choice } from '../ui/Choice';
import { Switch } from '../ui/Switch';
import { Row } from './Row';
import { Section } from './Section';
import type { SettingsProps } from './settings';

const APPEARANCES: readonly Settings['appearance'][] = ['system', 'light', 'dark'];
const LESSONS: readonly Settings['lessons'][] = ['always', 'fold', 'never'];
const SWITCHES = ['badge', 'letterChip', 'slashLetters', 'tabToBlanks', 'holdBlanks', 'holdStrong'] as const;

/** How it looks, and what it does unasked. */
export function LooksSection({ settings, locked, onChange }: SettingsProps) {
  return (
    <Section id="looks" title={i18n.t('options.looks.title')}>
      <Row
        title={i18n.t('options.looks.appearance')}
        hint={i18n.t('options.looks.appearanceHint')}
        locked={locked.has('appearance')}
      >
        <Choice
          label={i18n.t('options.looks.appearance')}
          options={APPEARANCES.map((value) => ({
            value,
            label: i18n.t(`options.looks.appearances.${value}`),
          }))}
          value={settings.appearance}
          onChange={(appearance) => onChange({ appearance })}
        />
      </Row>
      <Row
        title={i18n.t('options.looks.lessons')}
        hint={i18n.t('options.looks.lessonsHint')}
        locked={locked.has('lessons')}
      >
        <Choice
          label={i18n.t('options.looks.lessons')}
          options={LESSONS.map((value) => ({ value, label: i18n.t(`options.looks.lessonsAre.${value}`) }))}
          value={settings.lessons}
          onChange={(lessons) => onChange({ lessons })}
        />
      </Row>
      {SWITCHES.map((field) => (
        <Row
          key={field}
          title={i18n.t(`options.looks.${field}`)}
          hint={i18n.t(`options.looks.${field}Hint`)}
          locked={locked.has(field)}
        >
          <Switch
            label={i18n.t(`options.looks.${field}`)}
            on={settings[field]}
            onChange={(on) => onChange({ [field]: on })}
          />
        </Row>
      ))}
    </Section>
  );
}
