import { i18n } from '#i18n';
import { hoursOf, systemZone, WEEKDAYS, worksOn } from '../../lib/stores/settings/working-hours';
import type { Weekday } from '../../lib/types';
import { Row } from './Row';
import { Section } from './Section';
import type { SettingsProps } from './settings';

/** The week as most calendars show it, Sunday last. */
const WEEK = [...WEEKDAYS.slice(1), ...WEEKDAYS.slice(0, 1)];
const A_SUNDAY = Date.UTC(2026, 1, 1);
const DAY_MS = 86_400_000;
const CLOCKS = Array.from(
  { length: 49 },
  (_, half) => `${String(half >> 1).padStart(2, '0')}:${half % 2 ? '30' : '00'}`,
);

/** When the agent works: it tells when “by the end of the day” is. */
export function HoursSection(props: SettingsProps) {
  const { settings, locked, onChange } = props;
  const { workFrom, workTo } = settings;
  const zones = ['system', ...Intl.supportedValuesOf('timeZone')];
  return (
    <Section id="hours" title={i18n.t('options.hours.title')} hint={i18n.t('options.hours.hint')}>
      <fieldset className="days" aria-label={i18n.t('options.hours.days')}>
        {WEEK.map((day) => (
          <Day key={day} day={day} {...props} />
        ))}
      </fieldset>
      <Row title={i18n.t('options.hours.from')} locked={locked.has('workFrom')}>
        <Select
          label={i18n.t('options.hours.from')}
          options={clocks(workFrom, (hours) => hours < hoursOf(workTo))}
          value={workFrom}
          spelled={clockWords}
          onChange={(from) => onChange({ workFrom: from })}
        />
      </Row>
      <Row title={i18n.t('options.hours.to')} locked={locked.has('workTo')}>
        <Select
          label={i18n.t('options.hours.to')}
          options={clocks(workTo, (hours) => hours > hoursOf(workFrom))}
          value={workTo}
          spelled={clockWords}
          onChange={(to) => onChange({ workTo: to })}
        />
      </Row>
      <Row title={i18n.t('options.hours.zone')} locked={locked.has('timeZone')}>
        <Select
          label={i18n.t('options.hours.zone')}
          options={zones.includes(settings.timeZone) ? zones : [settings.timeZone, ...zones]}
          value={settings.timeZone}
          spelled={zoneWords}
          onChange={(timeZone) => onChange({ timeZone })}
        />
      </Row>
    </Section>
  );
}

function Day({ day, settings, locked, onChange }: SettingsProps & { readonly day: Weekday }) {
  return (
    <label className="day">
      <input
        type="checkbox"
        checked={worksOn(settings, day)}
        disabled={locked.has(`workDays/${day}`)}
        onChange={({ target }) => onChange({ workDays: { [day]: target.checked } })}
      />
      <span>{dayWords(day)}</span>
    </label>
  );
}

type SelectProps = {
  readonly label: string;
  readonly options: readonly string[];
  readonly value: string;
  readonly spelled: (option: string) => string;
  onChange(value: string): void;
};

function Select({ label, options, value, spelled, onChange }: SelectProps) {
  return (
    <select aria-label={label} value={value} onChange={({ target }) => onChange(target.value)}>
      {options.map((option) => (
        <option key={option} value={option}>
          {spelled(option)}
        </option>
      ))}
    </select>
  );
}

/** Each half hour that may be chosen; what a file has set to another minute stands among them. */
function clocks(chosen: string, may: (hours: number) => boolean): readonly string[] {
  return [...new Set([...CLOCKS.filter((clock) => may(hoursOf(clock))), chosen])].sort();
}

const clockWords = (clock: string): string =>
  new Intl.DateTimeFormat(i18n.t('extension.language'), {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  }).format(A_SUNDAY + (hoursOf(clock) / 24) * DAY_MS);

const dayWords = (day: Weekday): string =>
  new Intl.DateTimeFormat(i18n.t('extension.language'), { weekday: 'long', timeZone: 'UTC' }).format(
    A_SUNDAY + WEEKDAYS.indexOf(day) * DAY_MS,
  );

const zoneWords = (zone: string): string =>
  zone === 'system' ? i18n.t('options.hours.system', [systemZone()]) : zone.replaceAll('_', ' ');
