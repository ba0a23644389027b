import type { QuietWay } from '../../components/card/Foot';
import type { Session } from '../../lib/session/session';
import type { SettingsState } from '../../lib/stores/settings/store';
import type { Finding, Found, SettingsPatch } from '../../lib/types';

/**
 * Hears no more of what the card's page is about, or of the whole spot in this draft, and gives what takes that
 * back. Rejects where it could not be kept.
 */
export async function quiet(
  way: QuietWay,
  { rule, quote }: Found,
  finding: Finding,
  session: Session,
  { settings, change }: SettingsState,
): Promise<() => Promise<void>> {
  const set = async (patch: SettingsPatch) => {
    await change(patch);
    session.reread();
  };
  if (way === 'never') {
    await set({ ignored: { [quote]: true } });
    return () => set({ ignored: { [quote]: null } });
  }
  if (way === 'ruleOff') {
    const before = settings.rules[rule] ?? null;
    await set({ rules: { [rule]: 'off' } });
    return () => set({ rules: { [rule]: before } });
  }
  session.ignore(finding);
  return async () => session.heed(finding);
}
