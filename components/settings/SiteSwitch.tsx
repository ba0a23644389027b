import { i18n } from '#i18n';
import { hostOf, pageOf, turnOff, turnOn, whereAt } from '../../lib/stores/settings/where';
import type { Settings, SettingsPatch } from '../../lib/types';
import { Switch } from '../ui/Switch';

type Props = {
  readonly settings: Settings;
  readonly locked: ReadonlySet<string>;
  /** The address of the page that the popup stands beside. */
  readonly address: string | undefined;
  /** Whether we serve the field last written in; null where there is none. */
  readonly field: 'on' | 'off' | null;
  onField(on: boolean): void;
  onChange(patch: SettingsPatch): void;
  onSettings(): void;
};

/** Whether it runs on this page, and the switches that one click from there reaches. */
export function SiteSwitch({ settings, locked, address, field, onField, onChange, onSettings }: Props) {
  const host = hostOf(address);
  const where = whereAt(settings, address);
  const page = address ?? '';
  const isFieldOff = where === 'on' && field === 'off';
  const isLocked = locked.has('on') || (locked.has('where') && where === 'not-listed');
  return (
    <>
      <span className="site-name">{isFieldOff ? i18n.t('site.offField') : said(where, host ?? '')}</span>
      {host !== null && !isLocked && (
        <Switch
          label={i18n.t('site.switch', [host])}
          on={where === 'on' && !isFieldOff}
          onChange={(on) => {
            if (isFieldOff) onField(true);
            else onChange(on ? turnOn(settings, page) : turnOff(settings, page));
          }}
        />
      )}
      <details className="site-more">
        <summary className="icon" aria-label={i18n.t('site.more')} title={i18n.t('site.more')}>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 8h.01M8 8h.01M13 8h.01" />
          </svg>
        </summary>
        <ul>
          {isLocked && <li className="site-locked">{i18n.t('site.locked')}</li>}
          {where === 'on' && !isLocked && (
            <>
              {field === 'on' && <Entry words={i18n.t('site.turnOffField')} onClick={() => onField(false)} />}
              <Entry
                words={i18n.t('site.turnOffPage')}
                onClick={() => onChange({ offPages: { [pageOf(page)]: true } })}
              />
              <Entry words={i18n.t('site.turnOffEverywhere')} onClick={() => onChange({ on: false })} />
            </>
          )}
          <Entry words={i18n.t('site.settings')} onClick={onSettings} />
        </ul>
      </details>
    </>
  );
}

function Entry({ words, onClick }: { readonly words: string; onClick(): void }) {
  return (
    <li>
      <button type="button" onClick={onClick}>
        {words}
      </button>
    </li>
  );
}

function said(where: ReturnType<typeof whereAt>, host: string): string {
  if (where === 'on') return i18n.t('site.on', [host]);
  if (where === 'off') return i18n.t('site.offEverywhere');
  if (where === 'page-off') return i18n.t('site.offPage');
  return where === 'nothing' ? i18n.t('site.nothing') : i18n.t('site.off', [host]);
}
