import type { Finding, Found, RuleWords } from '../../lib/types';
import type { Page } from './Card';

/** What the pages of a finding's card are about: the rule that has the words, then those that lost to it. */
export const foundOn = (finding: Finding): readonly [Found, ...Found[]] => [finding, ...finding.others];

/** The card's pages, as they come in `foundOn`. */
export function pagesOf(
  finding: Finding,
  words: Readonly<Record<string, RuleWords>>,
  isLocked: (rule: string) => boolean,
): [Page, ...Page[]] {
  const [first, ...others] = foundOn(finding);
  return [pageOf(first), ...others.map(pageOf)];

  function pageOf(found: Found): Page {
    const { rule } = found;
    const said = words[rule];
    // A phrase that the team banned has no rule of ours behind it.
    if (!said) return { ...found, title: found.quote, says: '', ways: ['ignored', 'never'] };
    const { title, says, wide } = said;
    // What points at the draft as a whole has no phrase to let pass.
    const phrase = wide ? [] : (['never'] as const);
    const off = isLocked(rule) ? [] : (['ruleOff'] as const);
    return { ...found, title, says, ways: ['ignored', ...phrase, ...off] };
  }
}
