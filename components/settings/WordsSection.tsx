import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { Remove } from './Remove';
import { Section } from './Section';
import type { SettingsProps } from './settings';
import { TextSet } from './TextSet';

/** What the agent or the team wants flagged, and what never. */
export function WordsSection({ settings, locked, onChange }: SettingsProps) {
  return (
    <Section id="words" title={i18n.t('options.words.title')} hint={i18n.t('options.words.hint')}>
      <h3>{i18n.t('options.words.phrases')}</h3>
      <ul className="set" aria-label={i18n.t('options.words.phrases')}>
        {Object.entries(settings.phrases).map(([phrase, rewrites]) => (
          <li key={phrase}>
            <span>
              <s>{phrase}</s> {rewrites.join(' · ')}
            </span>
            <Remove
              what={phrase}
              locked={locked.has(`phrases/${phrase}`)}
              onRemove={() => onChange({ phrases: { [phrase]: null } })}
            />
          </li>
        ))}
      </ul>
      <PhraseForm onAdd={(phrase, rewrites) => onChange({ phrases: { [phrase]: rewrites } })} />
      <h3>{i18n.t('options.words.ignored')}</h3>
      <TextSet
        label={i18n.t('options.words.ignored')}
        members={settings.ignored}
        isLocked={(quote) => locked.has(`ignored/${quote}`)}
        read={(typed) => typed.trim() || null}
        placeholder={i18n.t('options.words.ignoredExample')}
        complaint={i18n.t('options.words.empty')}
        onAdd={(quote) => onChange({ ignored: { [quote]: true } })}
        onRemove={(quote) => onChange({ ignored: { [quote]: null } })}
      />
    </Section>
  );
}

function PhraseForm({ onAdd }: { onAdd(phrase: string, rewrites: readonly string[]): void }) {
  const [phrase, typePhrase] = useState('');
  const [instead, typeInstead] = useState('');

  function add(event: FormEvent) {
    event.preventDefault();
    if (phrase.trim() === '') return;
    const rewrites = instead.split('\n').map((line) => line.trim());
    onAdd(phrase.trim(), rewrites.filter(Boolean));
    typePhrase('');
    typeInstead('');
  }

  return (
    <form className="phrase" onSubmit={add}>
      <label>
        {i18n.t('options.words.phrase')}
        <input className="text" value={phrase} onChange={(event) => typePhrase(event.target.value)} />
      </label>
      <label>
        {i18n.t('options.words.instead')}
        <textarea
          className="text"
          rows={2}
          data-amends="off"
          value={instead}
          onChange={(event) => typeInstead(event.target.value)}
        />
      </label>
      <button type="submit" className="second" disabled={phrase.trim() === ''}>
        {i18n.t('options.add')}
      </button>
    </form>
  );
}
