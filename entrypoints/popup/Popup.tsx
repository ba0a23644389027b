import { useState } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { InsertBar } from '../../components/letters/InsertBar';
import { LetterView } from '../../components/letters/LetterView';
import { Mark } from '../../components/ui/Mark';
import { type InsertOutcome, insertLetter, type Target } from '../../lib/browser/messages';
import { toHtml, toText } from '../../lib/editors/serialise';
import { emptyBlanks, fill } from '../../lib/letters/fill';
import type { LetterStore } from '../../lib/stores/letter';
import type { Letter } from '../../lib/types';

type Props = { readonly letter: Letter; readonly store: LetterStore; readonly target: Target | null };

export function Popup({ letter, store, target }: Props) {
  const { values, off, type, include } = useStore(store);
  const [outcome, setOutcome] = useState<InsertOutcome | 'copied' | 'busy' | null>(null);
  const content = fill(letter, values, { off });

  async function insert(): Promise<void> {
    setOutcome('busy');
    // Nobody answers where the extension was updated under the page; nothing was written then.
    const result = (await insertLetter(content).catch(() => null)) ?? 'refused';
    setOutcome(result);
    if (result === 'done') window.close();
  }

  async function copy(): Promise<void> {
    const both = { 'text/html': toHtml(content, 'p'), 'text/plain': toText(content) };
    await navigator.clipboard.write([new ClipboardItem(both)]);
    setOutcome('copied');
  }

  return (
    <>
      <header className="bar">
        <Mark size={22} />
        <h1>{i18n.t('extension.name')}</h1>
      </header>
      <main>
        <LetterView letter={letter} values={values} off={off} onType={type} onInclude={include} />
      </main>
      <InsertBar
        into={target?.label ?? null}
        blanksLeft={emptyBlanks(letter, values, { off }).length}
        outcome={outcome}
        onInsert={insert}
        onCopy={copy}
      />
    </>
  );
}
