import { browser } from 'wxt/browser';
import { openPanel } from '../../lib/browser/beside';
import { saveChosen, saveFirstTab } from '../../lib/browser/session-values';
import { loadRight, saveRight } from '../shell/right-state';

/**
 * Opens the letters for a draft: as the popup, or where the browser wants the agent's own click for that, as
 * what stands beside the page. `letter`: the one to show.
 */
export async function openLetters(tabId: number, session: string, letter?: string): Promise<boolean> {
  if (letter) await saveChosen(tabId, session, letter);
  return open(tabId);
}

/** Opens five whys for a draft, at the same places. */
export async function openWhys(tabId: number, session: string): Promise<boolean> {
  await saveRight(tabId, session, { ...(await loadRight(tabId, session)), tool: 'whys' });
  await saveFirstTab(tabId, 'right');
  return open(tabId);
}

const open = (tabId: number): Promise<boolean> =>
  browser.action
    .openPopup()
    .catch(() => openPanel(tabId)) // no window that a popup may open in
    .then(
      () => true,
      () => false,
    );
