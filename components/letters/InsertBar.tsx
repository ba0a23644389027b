import { type ReactNode, useEffect, useEffectEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import { ReplaceQuestion } from './ReplaceQuestion';

const OUTCOMES = {
  busy: 'insert.busy',
  copied: 'insert.copied',
  sent: 'insert.sent',
  'no-editor': 'insert.noEditor',
  'not-copied': 'insert.notCopied',
  unkept: 'insert.unkept',
} as const;

type Props = {
  /** What the agent would call the editor; null where there is none on the page. */
  readonly into: string | null;
  /** What is said in that case. */
  readonly whyNot: ReactNode;
  readonly blanksLeft: number;
  /** How many words stand in the draft already; 0 where there is none. */
  readonly draftWords: number;
  /** How the last insertion or copy ended, or what else there is to say; null for nothing. */
  readonly outcome: keyof typeof OUTCOMES | null;
  onInsert(): void;
  /** In place of the draft; asked before. */
  onReplace(): void;
  onCopy(): void;
};

/** Says where the letter will go and puts it there. */
export function InsertBar({ into, whyNot, blanksLeft, draftWords, outcome, ...on }: Props) {
  const [asking, setAsking] = useState(false);
  const hint = useId();
  const ready = into !== null && outcome !== 'busy';
  useInsertKey(() => ready && on.onInsert());

  if (asking) {
    return (
      <ReplaceQuestion
        words={draftWords}
        onKeep={() => setAsking(false)}
        onReplace={() => {
          setAsking(false);
          on.onReplace();
        }}
      />
    );
  }
  return (
    <footer className="insert-bar">
      <div className="insert-hint" id={hint}>
        <p role="status">{outcome && i18n.t(OUTCOMES[outcome])}</p>
        {outcome === null && <Where into={into} whyNot={whyNot} blanksLeft={blanksLeft} />}
      </div>
      <button
        type="button"
        className="primary"
        disabled={!ready}
        aria-describedby={hint}
        onClick={on.onInsert}
      >
        {i18n.t('insert.action')}
      </button>
      {ready && draftWords > 0 && (
        <button type="button" className="quiet" onClick={() => setAsking(true)}>
          {i18n.t('insert.replace')}
        </button>
      )}
      <button type="button" className="quiet" onClick={on.onCopy}>
        {i18n.t('insert.copy')}
      </button>
    </footer>
  );
}

function Where({ into, whyNot, blanksLeft }: Pick<Props, 'into' | 'whyNot' | 'blanksLeft'>) {
  if (into === null) return <p>{whyNot}</p>;
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
