import { browser } from 'wxt/browser';
import type { Sender } from './protocol';

/** Whether a page is ours: those load their scripts themselves. */
export const isOurs = (address: string | undefined): boolean =>
  address?.startsWith(browser.runtime.getURL('/')) ?? false;

/** Runs one of our unlisted scripts in the frame that asked, in our own world there; does nothing where it is gone. */
export async function loadScript(to: Sender, file: 'coach.js' | 'card.js'): Promise<void> {
  await browser.scripting
    .executeScript({
      target: { tabId: to.tabId, frameIds: [to.frameId] },
      files: [`/${file}` as never],
    })
    .catch(unlessGone);
}

/** Runs a self-contained function in the page's own world, for one write; undefined where the page is gone. */
export async function runInPage<A, R>(
  to: Sender,
  func: (arg: A) => Promise<R>,
  arg: A,
): Promise<R | undefined> {
  const [result] = await browser.scripting.executeScript({
    target: { tabId: to.tabId, frameIds: [to.frameId] },
    world: 'MAIN',
    func: func as never,
    args: [arg] as never,
  });
  return result?.result as R | undefined;
}

/** Who asked may have closed its page since, and nobody waits for the answer. Browsers tell it by words alone. */
function unlessGone(error: Error): void {
  if (
    !/\b(frame|tab|document)\b.*\b(removed|closed|discarded)\b|\bno (frame|tab|document)\b|invalid tab id/i.test(
      error.message,
    )
  )
    throw error;
}
