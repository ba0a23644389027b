import { type KeyboardEvent, useId } from 'react';
import { i18n } from '#i18n';
import type { Found, WriteOutcome } from '../../lib/types';
import { OUTCOMES } from '../outcomes';
import { leavingTab } from '../ui/leaving-tab';
import { Foot, type QuietWay } from './Foot';
import { Pager } from './Pager';
import { Rewrites } from './Rewrites';
import { Settled } from './Settled';

/** What one rule says of the words, and would have instead. */
export type Page = Pick<Found, 'rule' | 'severity' | 'quote' | 'rewrites'> & {
  /** What is weak, in two or three words, and why it matters, in one sentence. */
  readonly title: string;
  readonly says: string;
  /** The ways to hear no more of it that make sense here and that are the agent's to choose. */
  readonly ways: readonly QuietWay[];
};

export type CardActions = {
  /** `index` counts in the rewrites of the page that is open. */
  onApply(index: number): void;
  onTurn(to: number): void;
  onQuiet(way: QuietWay): void;
  onUndo(): void;
  /** On to the next finding; this one is not come back to. */
  onSkip(): void;
  /** Tab went past the card's end, or its beginning. */
  onLeave(): void;
  onClose(): void;
};

/** What did not work: a rewrite, or keeping a choice. */
export type CardFault = Exclude<WriteOutcome, 'done'> | 'not-kept';

export type CardProps = CardActions & {
  readonly pages: readonly [Page, ...Page[]];
  /** Which of them is open. */
  readonly at: number;
  /** Only then does Enter apply from the draft, and a digit once the focus is in the card; they are shown. */
  readonly openedByKey: boolean;
  /** Digits apply before the focus is in the card as well: the caret is where nobody would write one. */
  readonly digitsFromDraft: boolean;
  readonly outcome: CardFault | null;
  /** What was chosen; the card then shows only that, and how to take it back. */
  readonly settled: { readonly way: QuietWay } | null;
  /** Where it stands among all findings of the draft, from 1; null where it is none of them. */
  readonly walk: { readonly at: number; readonly of: number } | null;
  /** The key that skips, as it stands on the keys. */
  readonly skipKey: string;
};

const NOTICES = { ...OUTCOMES, 'not-kept': 'card.outcome.notKept' } as const;

/** What is weak in one finding, why it matters, and better words for it. */
export function Card(props: CardProps) {
  const { pages, at, openedByKey, digitsFromDraft, outcome, settled, walk, skipKey, ...actions } = props;
  const [titleId, saysId] = [useId(), useId()];
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
    return page.rewrites[index]?.kind === 'edit' ? () => actions.onApply(index) : null;
  }

  if (settled) return <Settled {...settled} page={page} onKeyDown={onKeyDown} {...actions} />;
  return (
    <div
      className={`panel card${digitsFromDraft ? ' takes-digits' : ''}`}
      role="dialog"
      aria-labelledby={titleId}
      aria-describedby={saysId}
      onKeyDown={onKeyDown}
    >
      <header className={`card-title kind is-${page.severity}`}>
        <h2 id={titleId}>{page.title}</h2>
        {pages.length > 1 && <Pager at={at} of={pages.length} onTurn={actions.onTurn} />}
      </header>
      <p className="card-says" id={saysId}>
        {page.says}
      </p>
      <Rewrites rewrites={page.rewrites} withKeys={openedByKey} onApply={actions.onApply} />
      <p className="panel-notice" role="status">
        {outcome && i18n.t(NOTICES[outcome])}
      </p>
      {walk && walk.of > 1 && (
        <div className="card-walk">
          <span>{i18n.t('card.walk', [String(walk.at), String(walk.of)])}</span>
          <button type="button" className="quiet" onClick={actions.onSkip}>
            {i18n.t('card.skip')} <kbd>{skipKey}</kbd>
          </button>
        </div>
      )}
      <Foot ways={page.ways} onQuiet={actions.onQuiet} />
    </div>
  );
}
