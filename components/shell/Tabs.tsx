import { type KeyboardEvent, useRef } from 'react';
import { i18n } from '#i18n';

type Props = {
  readonly tabs: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: string | undefined;
  onChoose(id: string): void;
};

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** One stop for Tab; the arrows go from tab to tab and choose at once. */
export function Tabs({ tabs, chosen, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex(({ id }) => id === chosen);
    const next = (at + step + tabs.length) % tabs.length;
    onChoose(tabs[next]?.id ?? '');
    list.current?.querySelectorAll('button')[next]?.focus();
  }

  return (
    <div className="tabs" role="tablist" aria-label={i18n.t('shell.tabs')} ref={list} onKeyDown={onKeyDown}>
      {tabs.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-controls="tab-panel"
          aria-selected={id === chosen}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
