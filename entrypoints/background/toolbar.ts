import { i18n } from '#i18n';
import { showState } from '../../lib/browser/toolbar';
import type { Where } from '../../lib/stores/settings/where';

/** What the toolbar icon tells of a tab; `awake`: an editor was met there. */
export function showWhere(tabId: number, where: Where, awake: boolean): Promise<void> {
  if (where !== 'on' && where !== 'nothing') return showState(tabId, 'off', i18n.t('toolbar.off'));
  return awake
    ? showState(tabId, 'on', i18n.t('toolbar.on'))
    : showState(tabId, 'idle', i18n.t('toolbar.idle'));
}
