import { type FormEvent, type KeyboardEvent, useId } from 'react';
import { i18n } from '#i18n';
import { MOST, type Walk } from '../../lib/whys/walk';
import { WeakNote } from './WeakNote';

export type WhysProps = {
  readonly walk: Walk;
  onType(answer: string): void;
  /** Takes the answer in the field; `anyway`: although it was pointed out. */
  onAnswer(anyway: boolean): void;
  /** Ends here: the last answer is the cause. */
  onConclude(): void;
  onBack(): void;
};

/** The problem, then why, up to five times; an answer that hides us is pointed out and asked for again. */
export function Whys({ walk, onType, onAnswer, onConclude, onBack }: WhysProps) {
  const { problem, whys, weak, answer } = walk;
  const field = useId();
  const step = whys.length + 1;
  const empty = answer.trim() === '';
  const isLast = whys.length >= MOST;

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!empty) onAnswer(false);
  }
  /** Enter answers: an answer is one sentence. */
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (!empty) onAnswer(false);
  }
  const question =
    weak && problem !== null
      ? i18n.t('right.whys.again')
      : i18n.t(problem === null ? 'right.whys.problem' : 'right.whys.why');
  return (
    <form className="whys" onSubmit={submit}>
      <p className="right-lead">{i18n.t('right.whys.lead')}</p>
      {problem !== null && (
        <ol className="answers">
          {[problem, ...whys].map((one, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an answer has no name but its place
            <li key={index}>{one}</li>
          ))}
        </ol>
      )}
      {weak && <WeakNote weak={weak} onAnyway={weak.kind === 'unowned' ? null : () => onAnswer(true)} />}
      {!isLast && (
        <>
          <label htmlFor={field}>
            <b>{question}</b>
            {problem !== null && <small>{i18n.t('right.whys.step', [String(step), String(MOST)])}</small>}
          </label>
          <textarea
            id={field}
            rows={2}
            value={answer}
            placeholder={i18n.t(problem === null ? 'right.whys.problemExample' : 'right.whys.whyExample')}
            onChange={(event) => onType(event.target.value)}
            onKeyDown={onKeyDown}
          />
        </>
      )}
      <div className="right-actions">
        {!isLast && (
          <button type="submit" className="primary" disabled={empty}>
            {i18n.t('right.whys.next')}
          </button>
        )}
        {whys.length > 0 && (
          <button type="button" className={isLast ? 'primary' : 'second'} onClick={onConclude}>
            {i18n.t('right.whys.conclude')}
          </button>
        )}
        {problem !== null && (
          <button type="button" className="quiet at-end" onClick={onBack}>
            {i18n.t('right.whys.back')}
          </button>
        )}
      </div>
    </form>
  );
}
