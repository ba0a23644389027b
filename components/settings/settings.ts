import type { Settings, SettingsPatch } from '../../lib/types';

/** What each part of the options page is given. */
export type SettingsProps = {
  readonly settings: Settings;
  /** Paths that the administrator has set. */
  readonly locked: ReadonlySet<string>;
  onChange(patch: SettingsPatch): void;
};
