import type { Finding, RuleWords } from '../../lib/types';
import type { Page } from './Card';

/** The card's pages: the rule that has the words, then those that found the same and are weaker. */
export function pagesOf(
  finding: Finding,
  words: Readonly<Record<string, RuleWords>>,
  isLocked: (rule: string) => boolean,
): [Page, ...Page[]] {
  const known = finding.also.filter((rule) => rule !== finding.rule && words[rule]);
  return [pageOf(finding.rule), ...known.map(pageOf)];

  function pageOf(rule: string): Page {
    const said = words[rule];
    // A phrase that the team banned has no rule of ours behind it.
    if (!said) return { rule, title: finding.quote, says: '', ways: ['ignored', 'never'] };
    const { title, says, wide } = said;
    // What points at the draft as a whole has no phrase to let pass.
    const phrase = wide ? [] : (['never'] as const);
    const off = isLocked(rule) ? [] : (['ruleOff'] as const);
    return { rule, title, says, ways: ['ignored', ...phrase, ...off] };
  }
}
