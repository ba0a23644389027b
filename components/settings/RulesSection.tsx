import { useState } from 'react';
import { i18n } from '#i18n';

import { type Rule, rulesByKind } from '../../lib/analysis/rules/kinds';
import { wordsOfRule } from '../../lib/browser/rule-words';
import { RuleRow } from './RuleRow';
import { Section } from './Section';
import type { SettingsProps } from './settings';

const KINDS = [...rulesByKind()];

/** Whether a rule is meant by what was typed: by its name, its reason, or the words that it flags. */
function isMeant(rule: Rule, typed: string): boolean {
  const { title, says } = wordsOfRule(rule);
  return [rule.id, title, says, ...rule.flags].join('\n').toLowerCase().includes(typed.trim().toLowerCase());
}

/** What counts as weak: every rule with the examples that test it. */
export function RulesSection(props: SettingsProps) {
  const [typed, type] = useState('');
  const kinds = KINDS.map(([kind, rules]) => ({ kind, rules: rules.filter((rule) => isMeant(rule, typed)) }));
  const count = kinds.reduce((sum, { rules }) => sum + rules.length, 0);
  return (
    <Section id="rules" title={i18n.t('options.rules.title')} hint={i18n.t('options.rules.hint')}>
      <input
        type="search"
        className="text"
        aria-label={i18n.t('options.rules.search')}
        placeholder={i18n.t('options.rules.search')}
        value={typed}
        onChange={(event) => type(event.target.value)}
      />
      <p role="status" className="hint">
        {typed === '' ? '' : i18n.t('options.rules.found', count, [String(count)])}
      </p>
      {kinds
        .filter(({ rules }) => rules.length > 0)
        .map(({ kind, rules }) => (
          <section key={kind} aria-label={i18n.t(`options.rules.kinds.${kind}`)}>
            <h3>{i18n.t(`options.rules.kinds.${kind}`)}</h3>
            {rules.map((rule) => (
              <RuleRow key={rule.id} rule={rule} {...props} />
            ))}
          </section>
        ))}
    </Section>
  );
}
