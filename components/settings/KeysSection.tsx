import { type KeyboardEvent, useState } from 'react';
import { i18n } from '#i18n';
import { chordOf, KEY_ACTIONS, keysOf, spell } from '../../lib/stores/settings/keys';
import type { BrowserKey, KeyAction } from '../../lib/types';
import { Row } from './Row';
import { Section } from './Section';
import type { SettingsProps } from './settings';

type Props = SettingsProps & {
  /** The keys that the browser holds for us, as it has them now. */
  readonly browserKeys: readonly BrowserKey[];
  onBrowserKeys(): void;
};

/** The in-page keys, each on a chord of the agent's choice; the browser's own are changed in the browser. */
export function KeysSection({ settings, locked, onChange, browserKeys, onBrowserKeys }: Props) {
  const [asking, ask] = useState<KeyAction | null>(null);
  const [taken, setTaken] = useState<KeyAction | null>(null);
  const keys = keysOf(settings);

  function press(action: KeyAction, event: KeyboardEvent) {
    if (asking !== action || event.key === 'Tab') return;
    event.preventDefault();
    if (event.key === 'Escape') return ask(null);
    const chord = chordOf(event.nativeEvent);
    if (chord === null) return;
    const owner = KEY_ACTIONS.find((one) => one !== action && keys[one] === chord) ?? null;
    setTaken(owner);
    if (owner) return;
    ask(null);
    onChange({ keys: { [action]: chord } });
  }

  return (
    <Section id="keys" title={i18n.t('options.keys.title')} hint={i18n.t('options.keys.hint')}>
      {KEY_ACTIONS.map((action) => (
        <Row
          key={action}
          title={i18n.t(`options.keys.actions.${action}`)}
          locked={locked.has(`keys/${action}`)}
        >
          {settings.keys[action] && (
            <button
              type="button"
              className="quiet"
              aria-label={i18n.t('options.keys.resetThis', [i18n.t(`options.keys.actions.${action}`)])}
              onClick={() => onChange({ keys: { [action]: null } })}
            >
              {i18n.t('options.keys.reset')}
            </button>
          )}
          <button
            type="button"
            className="chord"
            aria-label={`${i18n.t(`options.keys.actions.${action}`)}: ${spell(keys[action])}`}
            onClick={() => ask(action)}
            onBlur={() => {
              ask(null);
              setTaken(null);
            }}
            onKeyDown={(event) => press(action, event)}
          >
            {asking === action ? i18n.t('options.keys.press') : spell(keys[action])}
          </button>
        </Row>
      ))}
      <p role="alert" className="complaint">
        {taken ? i18n.t('options.keys.taken', [i18n.t(`options.keys.actions.${taken}`)]) : ''}
      </p>
      <p className="hint">{i18n.t('options.keys.inCard')}</p>
      <h3>{i18n.t('options.keys.ofBrowser')}</h3>
      {/* The browser has no words for the one that opens the popup. */}
      {browserKeys.map(({ name, does, keys: chord }) => (
        <Row key={name} title={does || i18n.t('commands.letters')}>
          {chord ? (
            <kbd className="chord">{chord}</kbd>
          ) : (
            <span className="hint">{i18n.t('options.keys.none')}</span>
          )}
        </Row>
      ))}
      <button type="button" className="second" onClick={onBrowserKeys}>
        {i18n.t('options.keys.browser')}
      </button>
    </Section>
  );
}
