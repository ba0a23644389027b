import { useEffect, useState } from 'react';
import { ask } from '../../lib/browser/messages';
import { toHtml, toText } from '../../lib/editors/serialise';
import type { LetterStore } from '../../lib/stores/letter';
import type { Content } from '../../lib/types';

/** The two ways out of the popup, and what came of the last one. */
export function useLetterOut(content: Content, store: LetterStore, tabId: number) {
  const [outcome, setOutcome] = useState<'sent' | 'no-editor' | 'copied' | 'busy' | null>(null);

  // What came of the last letter says nothing about the one that is being changed.
  useEffect(() => store.subscribe(() => setOutcome((last) => (last === 'busy' ? last : null))), [store]);

  async function insert(): Promise<void> {
    setOutcome('busy');
    // Nobody answers where the extension was updated under the page; nothing was written then.
    const result = (await ask('insertLetter', { tabId, content }).catch(() => null)) ?? 'no-editor';
    setOutcome(result);
    // The page gets its focus back, and says itself how the writing went.
    if (result === 'sent') window.close();
  }

  async function copy(): Promise<void> {
    const both = { 'text/html': toHtml(content, 'p'), 'text/plain': toText(content) };
    await navigator.clipboard.write([new ClipboardItem(both)]);
    setOutcome('copied');
  }

  return { outcome, insert, copy };
}
