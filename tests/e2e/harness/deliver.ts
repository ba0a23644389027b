/** Sends content to the editor last written in, as the background does for the popup; told as text, run there. */
import type { Content } from '../../../lib/types/index.ts';

export function deliveryOf(content: Content): string {
  return `(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const { lastWritten = {} } = await chrome.storage.session.get('lastWritten');
    const target = lastWritten[tab.id];
    if (!target) return 'no-editor';
    const data = { session: target.session, content: ${JSON.stringify(content)} };
    return chrome.tabs.sendMessage(tab.id, { amends: 'insertInto', data }, { frameId: target.frameId });
  })()`;
}
