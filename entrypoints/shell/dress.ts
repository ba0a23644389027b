import type { SettingsStore } from '../../lib/stores/settings/store';

/** Our own pages wear what the agent has chosen, also while they are open. */
export function dress(store: SettingsStore): void {
  const wear = ({ settings }: ReturnType<SettingsStore['getState']>) => {
    document.documentElement.dataset.scheme = settings.appearance;
  };
  wear(store.getState());
  store.subscribe(wear);
}
