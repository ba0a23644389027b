import { type KeyboardEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Finding, WriteOutcome } from '../../lib/types';
import { leavingTab } from '../ui/leaving-tab';
import { Foot, type QuietWay } from './Foot';
import { Pager } from './Pager';
import { Rewrites } from './Rewrites';
import { Settled } from './Settled';

/** What one rule says of the words. Several that met on one spot share its rewrites. */
export type Page = {
  readonly rule: string;
  /** What is weak, in two or three words, and why it matters, in one sentence. */
  readonly title: string;
  readonly says: string;
  /** The ways to hear no more of it that make sense here and that are the agent's to choose. */
  readonly ways: readonly QuietWay[];
};

export type CardActions = {
  /** `index` counts in `finding.rewrites`. */
  onApply(index: number): void;
  onQuiet(way: QuietWay, rule: string): void;
  onUndo(): void;
  /** Tab went past the card's end, or its beginning. */
  onLeave(): void;
  onClose(): void;
};

/** What did not work: a rewrite, or keeping a choice. */
export type CardFault = Exclude<WriteOutcome, 'done'> | 'not-kept';

export type CardProps = CardActions & {
  readonly finding: Finding;
  readonly pages: readonly [Page, ...Page[]];
  /** Only then do Enter and digits apply, and are shown. */
  readonly openedByKey: boolean;
  readonly outcome: CardFault | null;
  /** What was chosen; the card then shows only that, and how to take it back. */
  readonly settled: { readonly way: QuietWay; readonly rule: string } | null;
};

const NOTICES = {
  moved: 'card.outcome.moved',
  refused: 'card.outcome.refused',
  'needs-click': 'card.outcome.needsClick',
  'too-long': 'card.outcome.tooLong',
  'not-kept': 'card.outcome.notKept',
} as const;

/** What is weak in one finding, why it matters, and better words for it. */
export function Card({ finding, pages, openedByKey, outcome, settled, ...actions }: CardProps) {
  const [titleId, saysId] = [useId(), useId()];
  const [at, turn] = useState(0);
  const page = pages[at] ?? pages[0];

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const action = keyAction(event);
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  }

  /** Enter belongs to the button that has the focus. */
  function keyAction(event: KeyboardEvent<HTMLElement>): (() => void) | null {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (key === 'Escape') return actions.onClose;
    if (leavingTab(event)) return actions.onLeave;
    if (!openedByKey || settled || ctrlKey || metaKey || altKey) return null;
    const index = Number(key) - 1;
    return finding.rewrites[index]?.kind === 'edit' ? () => actions.onApply(index) : null;
  }

  if (settled)
    return <Settled {...settled} finding={finding} pages={pages} onKeyDown={onKeyDown} {...actions} />;
  return (
    <div
      className="panel card"
      role="dialog"
      aria-labelledby={titleId}
      aria-describedby={saysId}
      onKeyDown={onKeyDown}
    >
      <header className={`card-title kind is-${finding.severity}`}>
        <h2 id={titleId}>{page.title}</h2>
        {pages.length > 1 && <Pager at={at} of={pages.length} onTurn={turn} />}
      </header>
      <p className="card-says" id={saysId}>
        {page.says}
      </p>
      <Rewrites rewrites={finding.rewrites} withKeys={openedByKey} onApply={actions.onApply} />
      <p className="panel-notice" role="status">
        {outcome && i18n.t(NOTICES[outcome])}
      </p>
      <Foot ways={page.ways} onQuiet={(way) => actions.onQuiet(way, page.rule)} />
    </div>
  );
}
