import type { KeyboardEventHandler } from 'react';
import { i18n } from '#i18n';
import type { Finding } from '../../lib/types';
import type { Page } from './Card';
import type { QuietWay } from './Foot';

type Props = {
  readonly way: QuietWay;
  readonly rule: string;
  readonly finding: Finding;
  readonly pages: readonly Page[];
  readonly onKeyDown: KeyboardEventHandler;
  onUndo(): void;
};

/** What was chosen, in one line, and how to take it back. */
export function Settled({ way, rule, finding, pages, onKeyDown, onUndo }: Props) {
  const subject = way === 'ruleOff' ? pages.find((page) => page.rule === rule)?.title : finding.quote;
  const words = i18n.t(`card.quiet.${way}`, [subject ?? '']);
  return (
    <div className="panel card is-settled" role="dialog" aria-label={words} onKeyDown={onKeyDown}>
      <p role="status">{words}</p>
      <button type="button" className="undo" onClick={onUndo}>
        {i18n.t('card.undo')}
      </button>
    </div>
  );
}
