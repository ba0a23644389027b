import { useStore } from 'zustand';
import { InsertBar } from '../../components/letters/InsertBar';
import { LetterView } from '../../components/letters/LetterView';
import { emptyBlanks, fill } from '../../lib/letters/fill';
import type { LetterStore } from '../../lib/stores/letter';
import type { Letter } from '../../lib/types';
import type { TabProps } from './tabs';
import { useLetterOut } from './useLetterOut';

type Props = TabProps & { readonly letter: Letter; readonly store: LetterStore };

/** One letter, and the way into the editor last written in. */
export function LetterDesk({ letter, store, target, tabId }: Props) {
  const { values, off, type, include } = useStore(store);
  const { outcome, insert, copy } = useLetterOut(fill(letter, values, { off }), store, tabId);
  return (
    <>
      <main className="scroll">
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
