import type { KeyboardEventHandler } from 'react';
import { i18n } from '#i18n';
import type { Page } from './Card';
import type { QuietWay } from './Foot';

type Props = {
  readonly way: QuietWay;
  readonly page: Page;
  readonly onKeyDown: KeyboardEventHandler;
  onUndo(): void;
};

/** What was chosen, in one line, and how to take it back. */
export function Settled({ way, page, onKeyDown, onUndo }: Props) {
  const words = i18n.t(`card.quiet.${way}`, [way === 'ruleOff' ? page.title : page.quote]);
  return (
    <div className="panel card is-settled" role="dialog" aria-label={words} onKeyDown={onKeyDown}>
      <p role="status">{words}</p>
      <button type="button" className="undo" onClick={onUndo}>
        {i18n.t('card.undo')}
      </button>
    </div>
  );
}
