import { useState } from 'react';
import { i18n } from '#i18n';
import { DraftView } from '../../components/draft/DraftView';
import { NoDraft } from '../../components/draft/NoDraft';
import { ask, unanswered } from '../../lib/browser/messages';
import { saveChosen } from '../../lib/browser/session-values';
import { causeUnknown } from '../../lib/letters/library/cause-unknown';
import type { DraftStep } from '../../lib/types';
import type { TabProps } from './tabs';
import { useReview } from './useReview';

/** What the coach says of the draft last written in. A click leads into the page, which then has the floor. */
export function DraftTab({ target, whyNot, tabId, place, go }: TabProps) {
  const { review, words } = useReview(target, tabId);
  const [notice, say] = useState('');

  async function lead(step: DraftStep): Promise<void> {
    const answer = await ask('leadInDraft', { tabId, step }).catch(unanswered(null));
    say(answer === 'sent' ? '' : i18n.t(answer === 'gone' ? 'draft.gone' : 'draft.left'));
    if (answer === 'sent' && place === 'popup' && step.kind !== 'not-our-fault') window.close();
  }
  async function toUnknownCause(): Promise<void> {
    await saveChosen(tabId, target?.session ?? null, causeUnknown.id);
    go('letters');
  }

  if (!target || review === 'none') return <NoDraft how={whyNot(i18n.t('draft.noneHow'))} />;
  if (review === 'asked') return null;
  return (
    <DraftView
      label={target.label}
      review={review}
      words={words}
      notice={notice}
      onShow={({ start }) => {
        const part = review.checklist.parts.find(({ span }) => span?.start === start);
        if (part) void lead({ kind: 'part', part: part.id });
      }}
      onAdd={(part) => void lead({ kind: 'add', part })}
      onFinding={({ rule, quote, span }) => void lead({ kind: 'finding', rule, quote, near: span.start })}
      onNotOurFault={(on) => void lead({ kind: 'not-our-fault', on })}
      onUnknownCause={() => void toUnknownCause()}
    />
  );
}
