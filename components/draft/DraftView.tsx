import { i18n } from '#i18n';
import type { DraftReview, RuleWords } from '../../lib/types';
import { Checklist, type ChecklistActions } from '../coach/Checklist';
import { Phrases } from './Phrases';

type Props = ChecklistActions & {
  /** What the agent would call the editor. */
  readonly label: string;
  readonly review: DraftReview;
  readonly words: Readonly<Record<string, RuleWords>>;
  /** What became of the last click, where it did not end well. */
  readonly notice: string;
};

/** The checklist and the weak phrases of the draft last written in, beside the page. */
export function DraftView({ label, review, words, notice, ...actions }: Props) {
  return (
    <div className="scroll draft">
      <h2 className="draft-name">{i18n.t('draft.in', [label])}</h2>
      <p role="status" className="draft-notice">
        {notice}
      </p>
      {review.isEmpty ? (
        <p className="draft-empty">{i18n.t('draft.nothingYet')}</p>
      ) : (
        <>
          <Checklist checklist={review.checklist} words={words} {...actions} />
          <Phrases findings={review.checklist.findings} words={words} onFinding={actions.onFinding} />
        </>
      )}
    </div>
  );
}
