import { useState } from 'react';
import { i18n } from '#i18n';
import { Cause } from '../../components/right/Cause';
import { Whys } from '../../components/right/Whys';
import type { Ways } from '../../components/right/ways';
import { ask, unanswered } from '../../lib/browser/messages';
import type { Letter } from '../../lib/types';
import { causePhrase } from '../../lib/whys/cause';
import { judge, type Weak } from '../../lib/whys/judge';
import { answered, back, concluded, START, type Walk } from '../../lib/whys/walk';
import { causeToLetter } from './cause-to-letter';
import type { TabProps } from './tabs';

type Props = Pick<TabProps, 'tabId' | 'target'> & {
  readonly walk: Walk;
  readonly letter: Letter | null;
  readonly ways: Ways;
  onWalk(walk: Walk): void;
  onNotice(text: string): void;
};

/** Where nobody answers, the answer stands: the agent is not held up by us. */
async function weaknessOf(answer: string, asCause: boolean): Promise<Weak | null> {
  const report = await ask('analyse', { draft: { text: answer } }).catch(unanswered(null));
  return judge(answer, report?.findings ?? [], asCause);
}

/** Leads from the problem to its cause, and has each answer judged by our own analysis. */
export function WhysDesk({ walk, letter, ways, tabId, target, onWalk, onNotice }: Props) {
  const [weak, setWeak] = useState<Weak | null>(null);

  async function answer(anyway: boolean): Promise<void> {
    onWalk(answered(walk, walk.answer, anyway ? null : await weaknessOf(walk.answer, false)));
  }
  /** An answer that still stands in the field is the last one. A cause without us in it is asked for again. */
  async function conclude(): Promise<void> {
    const typed = walk.answer.trim();
    const full = typed ? answered(walk, typed, null) : walk;
    const found = await weaknessOf(full.whys.at(-1) ?? '', true);
    if (found) onWalk({ ...back(full), weak: found });
    else onWalk(concluded(full) ?? full);
  }
  async function reword(sentence: string): Promise<void> {
    onWalk({ ...walk, sentence });
    setWeak(await weaknessOf(sentence, true));
  }
  const phrase = causePhrase(walk.whys.at(-1) ?? '');
  const toLetter =
    letter && phrase
      ? () =>
          void causeToLetter(letter, phrase, tabId, target?.session ?? null).then(() =>
            onNotice(i18n.t('right.whys.inLetter', [letter.title])),
          )
      : null;

  if (walk.sentence === null)
    return (
      <Whys
        walk={walk}
        onType={(text) => onWalk({ ...walk, answer: text })}
        onAnswer={(anyway) => void answer(anyway)}
        onConclude={() => void conclude()}
        onBack={() => onWalk(back(walk))}
      />
    );
  return (
    <Cause
      {...ways}
      sentence={walk.sentence}
      weak={weak}
      onType={(sentence) => void reword(sentence)}
      onLetter={toLetter}
      onBack={() => onWalk(back(walk))}
      onRestart={() => onWalk(START)}
    />
  );
}
