import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { InsertBar } from '../../components/letters/InsertBar';
import { LetterView } from '../../components/letters/LetterView';
import { Mark } from '../../components/ui/Mark';
import type { Target } from '../../lib/browser/messages';
import { emptyBlanks, fill } from '../../lib/letters/fill';
import type { LetterStore } from '../../lib/stores/letter';
import type { Letter } from '../../lib/types';
import { useLetterOut } from './useLetterOut';

type Props = { readonly letter: Letter; readonly store: LetterStore; readonly target: Target | null };

/** One letter, and the way into the editor last written in. */
export function Popup({ letter, store, target }: Props) {
  const { values, off, type, include } = useStore(store);
  const { outcome, insert, copy } = useLetterOut(fill(letter, values, { off }), store);
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
