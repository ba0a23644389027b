import { useState } from 'react';
import { i18n } from '#i18n';
import { said } from '../../lib/amends/compose';
import { ask, unanswered } from '../../lib/browser/messages';
import { toText } from '../../lib/editors/serialise';
import type { Content } from '../../lib/types';
import type { TabProps } from './tabs';

/** The ways of a sentence into the draft or onto the clipboard, and what came of the last one. */
export function useSentenceOut({ tabId, target, place }: TabProps) {
  const [notice, say] = useState<string | null>(null);

  async function insert(content: Content): Promise<void> {
    // Nobody answers where the extension was updated under the page; nothing was written then.
    const sent = (await ask('insertLetter', { tabId, content }).catch(unanswered(null))) === 'sent';
    say(i18n.t(sent ? 'right.sent' : 'insert.noEditor'));
    if (sent && place === 'popup') window.close();
  }
  async function copy(text: string): Promise<void> {
    await navigator.clipboard.writeText(text);
    say(i18n.t('insert.copied'));
  }

  return {
    notice,
    say,
    out: (content: Content) => void (target ? insert(content) : copy(toText(content))),
    ways: {
      onInsert: target && ((text: string) => void insert([said(text)])),
      onCopy: (text: string) => void copy(text),
    },
  };
}
