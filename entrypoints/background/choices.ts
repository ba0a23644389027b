import { loadBadgeSpot, saveBadgeSpot } from '../../lib/browser/badge-spots';
import type { Asker } from '../../lib/browser/protocol';
import type { ContentHandlers } from '../../lib/browser/serve';
import type { SettingsStore } from '../../lib/stores/settings/store';
import type { Quiet, RuleSetting, SettingsPatch } from '../../lib/types';

const RULES = 'rules/';

type Names = 'askChoices' | 'quiet' | 'unquiet' | 'askBadgeSpot' | 'keepBadgeSpot';

/** What a page of the web is handed of what we keep, and what may be changed from there: storage is closed to it. */
export function choicesDesk(opening: Promise<SettingsStore>): Pick<ContentHandlers, Names> {
  const state = async () => (await opening).getState();
  return {
    askChoices: async () => {
      const { settings, locked } = await state();
      const { badge, letterChip, slashLetters, tabToBlanks, holdBlanks, holdStrong, keys } = settings;
      const rules = [...locked].filter((path) => path.startsWith(RULES));
      return {
        badge,
        letterChip,
        slashLetters,
        tabToBlanks,
        holdBlanks,
        holdStrong,
        keys,
        lockedRules: rules.map((path) => path.slice(RULES.length)),
      };
    },
    quiet: async (quiet) => {
      const { settings, change } = await state();
      await change(patchOf(quiet, 'off'));
      return quiet.way === 'ruleOff' ? (settings.rules[quiet.rule] ?? null) : null;
    },
    unquiet: async ({ quiet, before }) => (await state()).change(patchOf(quiet, before)),
    askBadgeSpot: async (_, asker) => loadBadgeSpot(nameOf(asker)),
    keepBadgeSpot: (spot, asker) => saveBadgeSpot(nameOf(asker), spot),
  };
}

/** `as`: what the rule is set to; a phrase is ignored where that is `off`. */
const patchOf = (quiet: Quiet, as: RuleSetting | null): SettingsPatch =>
  quiet.way === 'ruleOff'
    ? { rules: { [quiet.rule]: as } }
    : { ignored: { [quiet.quote]: as === 'off' ? true : null } };

/** Our own pages have no host: the badge on the welcome page has one place for all. */
const nameOf = ({ host }: Asker): string => host || 'amends';
