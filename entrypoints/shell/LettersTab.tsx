import { useEffect, useState } from 'react';
import { Finder } from '../../components/letters/Finder';
import { ask } from '../../lib/browser/messages';
import { loadChosen, saveChosen } from '../../lib/browser/session-values';
import { LETTERS } from '../../lib/letters/library';
import { sample } from '../../lib/letters/library/sample';
import { type LetterStore, openLetterStore } from '../../lib/stores/letter';
import type { DraftFacts, Letter } from '../../lib/types';
import { LetterDesk } from './LetterDesk';
import type { TabProps } from './tabs';

type Desk = { readonly letter: Letter; readonly store: LetterStore; readonly draft: DraftFacts | null };

/** The letter last chosen for this draft, else the sample; everything is at hand before the first paint. */
export function LettersTab({ tabId, target, place }: TabProps) {
  const [desk, setDesk] = useState<Desk | null>(null);
  const session = target?.session ?? null;

  async function lay(letter: Letter) {
    const [store, draft] = await Promise.all([
      openLetterStore(tabId, session, letter.id),
      ask('askDraft', { tabId }).catch(() => null),
    ]);
    setDesk({ letter, store, draft });
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: another draft is another tab of ours, mounted anew
  useEffect(() => {
    void loadChosen(tabId, session).then((id) => lay(LETTERS.find((one) => one.id === id) ?? sample));
  }, []);

  async function choose(letter: Letter) {
    await saveChosen(tabId, session, letter.id);
    await lay(letter);
    document.querySelector<HTMLElement>('.field > :is(textarea, select)')?.focus();
  }
  return (
    desk && (
      <>
        <Finder letters={LETTERS} chosen={desk.letter} onChoose={(letter) => void choose(letter)} />
        <LetterDesk key={desk.letter.id} {...desk} tabId={tabId} target={target} place={place} />
      </>
    )
  );
}
