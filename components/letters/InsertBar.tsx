import { useEffect, useEffectEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import { ReplaceQuestion } from './ReplaceQuestion';

const OUTCOMES = {
  busy: 'insert.busy',
  copied: 'insert.copied',
  sent: 'insert.sent',
  'no-editor': 'insert.noEditor',
} as const;

type Props = {
  /** What the agent would call the editor; null where there is none on the page. */
  readonly into: string | null;
  readonly blanksLeft: number;
  /** How many words stand in the draft already; 0 where there is none. */
  readonly draftWords: number;
  /** How the last insertion or copy ended; null before the first. */
  readonly outcome: keyof typeof OUTCOMES | null;
  onInsert(): void;
  /** In place of the draft; asked before. */
  onReplace(): void;
  onCopy(): void;
};

/** Says where the letter will go and puts it there. */
export function InsertBar({ into, blanksLeft, draftWords, outcome, onInsert, onReplace, onCopy }: Props) {
  const [asking, setAsking] = useState(false);
  const hint = useId();
  const ready = into !== null && outcome !== 'busy';
  useInsertKey(() => ready && onInsert());

  if (asking) {
    return (
      <ReplaceQuestion
        words={draftWords}
        onKeep={() => setAsking(false)}
        onReplace={() => {
          setAsking(false);
          onReplace();
        }}
      />
    );
  }
  return (
    <footer className="insert-bar">
      <div className="insert-hint" id={hint}>
        <p role="status">{outcome && i18n.t(OUTCOMES[outcome])}</p>
        {outcome === null && <Where into={into} blanksLeft={blanksLeft} />}
      </div>
      <button type="button" className="primary" disabled={!ready} aria-describedby={hint} onClick={onInsert}>
        {i18n.t('insert.action')}
      </button>
      {ready && draftWords > 0 && (
        <button type="button" className="quiet" onClick={() => setAsking(true)}>
          {i18n.t('insert.replace')}
        </button>
      )}
      <button type="button" className="quiet" onClick={onCopy}>
        {i18n.t('insert.copy')}
      </button>
    </footer>
  );
}

function Where({ into, blanksLeft }: Pick<Props, 'into' | 'blanksLeft'>) {
  if (into === null) return <p>{i18n.t('insert.nowhere')}</p>;
  return (
    <>
      <p className="insert-into" title={into}>
        {i18n.t('insert.into', [into])}
      </p>
      <p>{i18n.t('insert.blanksLeft', blanksLeft)}</p>
    </>
  );
}

/** Ctrl or Cmd and Enter, wherever the focus is. */
function useInsertKey(insert: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    insert();
  });
  useEffect(() => {
    const life = new AbortController();
    document.addEventListener('keydown', onKey, { signal: life.signal });
    return () => life.abort();
  }, []);
}
