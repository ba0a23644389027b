import { type ReactNode, useRef } from 'react';

export type MenuItem = { readonly id: string; readonly label: string; onUse(): void };

type Props = {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** An entry of another kind, below the others; it closes the menu when it is used. */
  readonly last?: (close: () => void) => ReactNode;
};

/** Three dots, and what can be done behind them. */
export function Menu({ label, items, last }: Props) {
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
      <summary aria-label={label} title={label}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" />
        </svg>
      </summary>
      <div className="tools-list">
        {items.map(({ id, label: words, onUse }) => (
          <button
            key={id}
            type="button"
            onClick={() => {
              close();
              onUse();
            }}
          >
            {words}
          </button>
        ))}
        {last?.(close)}
      </div>
    </details>
  );
}
