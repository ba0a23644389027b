import { useEffect, useState } from 'react';
import { sample } from '../../lib/letters/library/sample';
import { type LetterStore, openLetterStore } from '../../lib/stores/letter';
import { LetterDesk } from './LetterDesk';
import type { TabProps } from './tabs';

/** What was typed before is at hand before the first paint: no empty letter that then fills. */
export function LettersTab({ tabId, target }: TabProps) {
  const [store, setStore] = useState<LetterStore | null>(null);
  const draft = target?.session ?? null;
  useEffect(() => {
    void openLetterStore(tabId, draft, sample.id).then(setStore);
  }, [tabId, draft]);
  return store && <LetterDesk letter={sample} store={store} tabId={tabId} target={target} />;
}
