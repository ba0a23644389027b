import { i18n } from '#i18n';
import type { Rule } from '../../lib/analysis/rules/kinds';
import { wordsOfRule } from '../../lib/browser/rule-words';

import type { RuleSetting, Severity } from '../../lib/types';
import type { SettingsProps } from './settings';

const SEVERITIES: readonly Severity[] = ['strong', 'medium', 'hint'];

/** A rule: how weighty it is, or off; opened, why it is one, and its own examples. */
export function RuleRow({ rule, settings, locked, onChange }: SettingsProps & { readonly rule: Rule }) {
  const path = `rules/${rule.id}`;
  const { title, says } = wordsOfRule(rule);
  const setting = settings.rules[rule.id] ?? rule.severity;
  // The rule's own severity is the default: it is not stored, so that a better default reaches everyone.
  const choose = (next: RuleSetting) =>
    onChange({ rules: { [rule.id]: next === rule.severity ? null : next } });
  return (
    <div className="rule">
      <details>
        <summary>
          <span className={`dot ${setting}`} aria-hidden="true" />
          {title}
          {locked.has(path) && <span className="locked">{i18n.t('options.locked')}</span>}
        </summary>
        <p>{says}</p>
        <Examples title={i18n.t('options.rules.flags')} texts={rule.flags} />
        <Examples title={i18n.t('options.rules.passes')} texts={rule.passes} />
      </details>
      <select
        aria-label={i18n.t('options.rules.severity', [title])}
        value={setting}
        disabled={locked.has(path)}
        onChange={(event) => choose(event.target.value as RuleSetting)}
      >
        {[...SEVERITIES, 'off' as const].map((one) => (
          <option key={one} value={one}>
            {i18n.t(`options.rules.severities.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

function Examples({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}
