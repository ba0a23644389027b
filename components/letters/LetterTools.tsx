import { useRef } from 'react';
import { i18n } from '#i18n';

export type Tool = { readonly id: string; readonly label: string; onUse(): void };

type Props = {
  readonly tools: readonly Tool[];
  /** Null where a file cannot be chosen: the popup closes over the browser's file dialog. */
  readonly onFile: ((file: File) => void) | null;
};

/** What can be done with the letter shown and with one's own letters. */
export function LetterTools({ tools, onFile }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => menu.current?.removeAttribute('open');
  return (
    <details
      className="tools"
      ref={menu}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        event.preventDefault();
        close();
        menu.current.querySelector('summary')?.focus();
      }}
    >
      <summary aria-label={i18n.t('own.tools')} title={i18n.t('own.tools')}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" />
        </svg>
      </summary>
      <div className="tools-list">
        {tools.map(({ id, label, onUse }) => (
          <button
            key={id}
            type="button"
            onClick={() => {
              close();
              onUse();
            }}
          >
            {label}
          </button>
        ))}
        {onFile && (
          <label>
            {i18n.t('own.import')}
            <input
              type="file"
              accept=".json,.csv"
              onChange={(event) => {
                const [file] = event.target.files ?? [];
                event.target.value = '';
                close();
                if (file) onFile(file);
              }}
            />
          </label>
        )}
      </div>
    </details>
  );
}
