/** What is understood of a page: by the extension itself, and by `lib/sites` alone in the same document. */
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { DraftFacts, ThreadMessage } from '../../../lib/types/index.ts';
import type { Driver } from './driver.ts';
import { until } from './wait.ts';

/** As the popup asks for its blanks: the editor that was written in last. */
export function draftSeen(driver: Driver): Promise<DraftFacts> {
  return until('the page is understood', async () => (await driver.inBackground(ABOUT)) as DraftFacts | null);
}

const ABOUT = `(async () => {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const { lastWritten = {} } = await chrome.storage.session.get('lastWritten');
  const target = lastWritten[tab.id];
  if (!target) return null;
  const data = { session: target.session };
  return chrome.tabs.sendMessage(tab.id, { amends: 'aboutDraft', data }, { frameId: target.frameId });
})()`;

type InPage = Pick<typeof import('../../../lib/sites/sites.ts'), 'siteFor'> &
  Pick<typeof import('../../../lib/sites/sending.ts'), 'watchSending'>;
declare global {
  interface Window {
    amendsSites: InPage;
    timesSent: number;
    timesUndone: number;
  }
}

/** Brings the sites' own code into the page, where a test can ask it: the extension's world is closed to tests. */
export async function bringSites(page: Page): Promise<void> {
  const { outputFiles } = await build({
    stdin: {
      contents: "export { siteFor } from './sites'; export { watchSending } from './sending';",
      resolveDir: join(import.meta.dirname, '../../../lib/sites'),
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'amendsSites',
  });
  await page.evaluate(outputFiles[0]?.text ?? '');
}

/** By the site's code in the field's own document, as one of its own origin would see it. */
export function threadSeen(page: Page): Promise<ThreadMessage[]> {
  return page.evaluate(() => {
    const field = window.field();
    if (!field) throw new Error('The page has no editor.');
    return window.amendsSites.siteFor(location.hostname).thread?.(field) ?? [];
  });
}

/** Counts from here on how often the site tells that the reply was sent. */
export function countSent(page: Page): Promise<void> {
  return page.evaluate(() => {
    const field = window.field();
    if (!field) throw new Error('The page has no editor.');
    window.timesSent = 0;
    window.timesUndone = 0;
    const { sends } = window.amendsSites.siteFor(location.hostname);
    if (!sends) return;
    const sent = () => window.timesSent++;
    const undone = () => window.timesUndone++;
    window.amendsSites.watchSending(field, sends, { sent, undone }, new AbortController().signal);
  });
}
