import { i18n } from '#i18n';
import { lateFollowUps } from '../../lib/browser/follow-up-news';
import { showState, withLate } from '../../lib/browser/toolbar';
import type { Where } from '../../lib/stores/settings/where';

/** What the toolbar icon tells of a tab; `awake`: an editor was met there. */
export async function showWhere(tabId: number, where: Where, awake: boolean): Promise<void> {
  const title = withLate(i18n.t(wordsOf(where, awake)), lateWords(await lateFollowUps()));
  await showState(tabId, stateOf(where, awake), title);
}

/** Empty where none is late. */
export const lateWords = (count: number): string => (count > 0 ? i18n.t('toolbar.late', count) : '');

const stateOf = (where: Where, awake: boolean) =>
  where !== 'on' && where !== 'nothing' ? 'off' : awake ? 'on' : 'idle';

const wordsOf = (where: Where, awake: boolean) => `toolbar.${stateOf(where, awake)}` as const;
