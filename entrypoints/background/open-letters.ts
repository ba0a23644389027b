import { browser } from 'wxt/browser';
import { openPanel } from '../../lib/browser/beside';
import { saveChosen } from '../../lib/browser/session-values';

/**
 * Opens the letters for a draft: as the popup, or where the browser wants the agent's own click for that, as
 * what stands beside the page. `letter`: the one to show.
 */
export async function openLetters(tabId: number, session: string, letter?: string): Promise<boolean> {
  if (letter) await saveChosen(tabId, session, letter);
  const open = () => browser.action.openPopup().catch(() => openPanel(tabId));
  return open().then(
    () => true,
    () => false,
  );
}
