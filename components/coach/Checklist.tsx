import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Checklist as Advice, AdvisedPart, Finding, RuleWords, Span } from '../../lib/types';
import { Switch } from '../ui/Switch';
import { BlanksLeft } from './BlanksLeft';
import { Findings } from './Findings';
import { Next } from './Next';
import { NotAnswered } from './NotAnswered';
import { PartRow } from './PartRow';
import { Score } from './Score';
import { waitWords } from './words';

export type ChecklistActions = {
  onShow(span: Span): void;
  onAdd(part: AdvisedPart): void;
  onFinding(finding: Finding): void;
  onNotOurFault(on: boolean): void;
  /** Opens the letters, at the one for a cause that is not known yet. */
  onUnknownCause(): void;
  /** Leads to what the customer wrote; absent where their message is on another page. */
  onHeard?(quote: string): void;
};

export type ChecklistProps = ChecklistActions & {
  readonly checklist: Advice;
  readonly words: Readonly<Record<string, RuleWords>>;
  /** What stands below the parts: the promises, where they are not shown elsewhere. */
  readonly children?: ReactNode;
};

/** What the draft has and what it lacks, in the order of the letter; what would help most next on top. */
export function Checklist({
  checklist,
  words,
  children,
  onNotOurFault,
  onUnknownCause,
  onHeard,
  ...actions
}: ChecklistProps) {
  const { parts, next, findings, notOurFault } = checklist;
  const waited = waitWords(checklist.waitedMs);
  const causeMissing = parts.some(({ id, state }) => id === 'explanation' && state === 'missing');
  return (
    <div className="checklist">
      <Score checklist={checklist} />
      {waited && <p className="waited">{waited}</p>}
      <BlanksLeft blanks={checklist.blanks} onFinding={actions.onFinding} />
      {next && <Next part={next} onAdd={actions.onAdd} />}
      {parts.length > 0 && (
        <ul className="parts" aria-label={i18n.t('coach.parts')}>
          {parts.map((part) => (
            <PartRow key={part.id} part={part} onShow={actions.onShow} onAdd={actions.onAdd} />
          ))}
        </ul>
      )}
      <NotAnswered unheard={checklist.unheard} onHeard={onHeard} />
      {causeMissing && (
        <button type="button" className="quiet letter-link" onClick={onUnknownCause}>
          {i18n.t('coach.unknownCause')}
        </button>
      )}
      {children}
      <Findings
        title={i18n.t('coach.whole')}
        findings={findings.filter(({ rule }) => words[rule]?.wide)}
        words={words}
        onFinding={actions.onFinding}
      />
      {(parts.length > 0 || notOurFault) && (
        <div className="fault">
          <div>
            {i18n.t('coach.notOurFault')}
            <small>{i18n.t('coach.notOurFaultWhy')}</small>
          </div>
          <Switch label={i18n.t('coach.notOurFault')} on={notOurFault} onChange={onNotOurFault} />
        </div>
      )}
    </div>
  );
}
