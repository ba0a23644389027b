import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { InsertBar } from '../../components/letters/InsertBar';
import { LetterView } from '../../components/letters/LetterView';
import type { Lessons } from '../../components/letters/Note';
import { ask, unanswered } from '../../lib/browser/messages';
import { understood } from '../../lib/letters/asked';
import { dayInFull } from '../../lib/letters/day';
import { emptyBlanks, fill, strayBlanks } from '../../lib/letters/fill';
import { fitInstead, fitInto } from '../../lib/letters/fit';
import { pageValues } from '../../lib/letters/page-values';
import { inTone } from '../../lib/letters/tone';
import { written } from '../../lib/letters/typed';
import type { LetterStore } from '../../lib/stores/letter';
import type { DraftFacts, Letter } from '../../lib/types';
import type { TabProps } from './tabs';
import { useLetterOut } from './useLetterOut';
import { usersNow } from './users-now';
import { useTold } from './useTold';

type Props = Omit<TabProps, 'go'> & {
  readonly letter: Letter;
  readonly store: LetterStore;
  readonly draft: DraftFacts | null;
  readonly lessons: Lessons;
};

/** One letter, and the ways into the editor last written in. */
export function LetterDesk({ letter, store, draft, lessons, target, whyNot, tabId, place }: Props) {
  const { values: typed, off, tone, kept, type, include, speak } = useStore(store);
  const clock = usersNow();
  const spoken = inTone(letter, tone);
  const today = dayInFull(clock.now, clock);
  const fromPage = pageValues(spoken, { ...draft?.facts, today });
  const told = understood(spoken, useTold(letter, draft?.heard ?? ''), clock);
  const values = written(spoken, { ...fromPage, ...typed }, clock);
  const { outcome, insert, copy } = useLetterOut(store, { tabId, place, letter: letter.id });
  const from = { letter: { id: letter.id, tone } };
  const whole = () => fill(spoken, values, { off });

  /** The draft may have grown since we opened: it is asked for once more. */
  async function insertWhole() {
    const now = await ask('askDraft', { tabId }).catch(unanswered(draft));
    await insert({ content: fill(fitInto(spoken, now ?? NO_DRAFT), values, { off }), ...from });
  }

  async function replaceWhole() {
    const now = await ask('askDraft', { tabId }).catch(unanswered(draft));
    await insert({
      content: fill(fitInstead(spoken, now ?? NO_DRAFT), values, { off }),
      replace: true,
      ...from,
    });
  }

  return (
    <>
      <div className="scroll">
        <LetterView
          letter={letter}
          tone={tone}
          lessons={lessons}
          values={values}
          fromPage={fromPage}
          told={told}
          typed={typed}
          now={clock}
          off={off}
          onType={type}
          onInclude={include}
          onTone={speak}
          onInsertPassage={
            target &&
            ((passage) => insert({ content: fill({ ...spoken, passages: [passage] }, values), ...from }))
          }
        />
      </div>
      <InsertBar
        into={target?.label ?? null}
        whyNot={whyNot(i18n.t('insert.nowhere'))}
        blanksLeft={emptyBlanks(spoken, values, { off }).length + strayBlanks(spoken, { off })}
        draftWords={wordsIn(draft?.text ?? '')}
        outcome={outcome ?? (kept ? null : 'unkept')}
        onInsert={insertWhole}
        onReplace={replaceWhole}
        onCopy={() => copy(whole())}
      />
    </>
  );
}

const NO_DRAFT = { text: '' };

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;
