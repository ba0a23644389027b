import { i18n } from '#i18n';
import type { SettingsStore } from '../../lib/stores/settings/store';

/** Our own pages wear what the agent has chosen, also while they are open, and say which language they speak. */
export function dress(store: SettingsStore): void {
  document.documentElement.lang = i18n.t('extension.language');
  const wear = ({ settings }: ReturnType<SettingsStore['getState']>) => {
    document.documentElement.dataset.scheme = settings.appearance;
  };
  wear(store.getState());
  store.subscribe(wear);
}
