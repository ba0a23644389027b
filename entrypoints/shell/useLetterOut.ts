import { useEffect, useState } from 'react';
import { countUse } from '../../lib/browser/letter-habits';
import { ask, type Insertion, unanswered } from '../../lib/browser/messages';
import { toHtml, toText } from '../../lib/editors/serialise';
import { type LetterStore, onTyped } from '../../lib/stores/letter';
import type { Content } from '../../lib/types';
import type { TabProps } from './tabs';

/** The two ways out, and what came of the last one. */
type Where = Pick<TabProps, 'tabId' | 'place'> & { readonly letter: string };

export function useLetterOut(store: LetterStore, { tabId, place, letter }: Where) {
  const [outcome, setOutcome] = useState<'sent' | 'no-editor' | 'copied' | 'not-copied' | 'busy' | null>(
    null,
  );

  // What came of the last letter says nothing about the one that is being changed.
  useEffect(() => onTyped(store, () => setOutcome((last) => (last === 'busy' ? last : null))), [store]);

  async function insert(insertion: Insertion): Promise<void> {
    setOutcome('busy');
    // Nobody answers where the extension was updated under the page; nothing was written then.
    const result =
      (await ask('insertLetter', { tabId, ...insertion }).catch(unanswered(null))) ?? 'no-editor';
    setOutcome(result);
    // Full storage: then its lessons stay open. The popup must not close before it is written.
    if (result === 'sent') await countUse(letter, Date.now()).catch(() => undefined);
    // The page gets its focus back, and says itself how the writing went.
    if (result === 'sent' && place === 'popup') window.close();
  }

  async function copy(content: Content): Promise<void> {
    const both = { 'text/html': toHtml(content, 'p'), 'text/plain': toText(content) };
    const copied = navigator.clipboard.write([new ClipboardItem(both)]);
    // The clipboard may be refused to us: then it is said.
    setOutcome(await copied.then(() => 'copied' as const).catch(() => 'not-copied' as const));
  }

  return { outcome, insert, copy };
}
