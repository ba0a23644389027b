import { type KeyboardEvent, useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Now } from '../../lib/letters/day';
import { type Problem, problemOf, writtenValue } from '../../lib/letters/typed';
import type { Blank } from '../../lib/types';

const PROBLEMS = {
  date: 'letter.problem.date',
  time: 'letter.problem.time',
  duration: 'letter.problem.duration',
  amount: 'letter.problem.amount',
} as const satisfies Record<Problem, string>;

type Props = {
  readonly blank: Blank;
  readonly value: string;
  /** The value is the page's, and was not touched yet. */
  readonly fromPage: boolean;
  readonly now: Now;
  onType(value: string): void;
};

/**
 * A field in the sentence. It grows with its text, and wraps, because an unseen copy of the text stands in the
 * same grid cell (Firefox has no `field-sizing`).
 */
export function BlankField({ blank, value, fromPage, now, onType }: Props) {
  const hint = useId();
  const [left, setLeft] = useState(false);
  const placeholder = blank.fallback ?? blank.label;
  const problem = left ? problemOf(blank, value, now) : null;
  const look = [
    value.trim() === '' && blank.required && 'is-empty',
    fromPage && 'is-from-page',
    problem && 'is-odd',
  ];
  return (
    <span
      className={['field', ...look].filter(Boolean).join(' ')}
      title={fromPage ? i18n.t('letter.fromPage') : undefined}
    >
      <span className="field-size" aria-hidden="true">
        {/* A line break at the very end would add no line without a word after it. */}
        {`${value || placeholder}\u200b`}
      </span>
      {blank.kind === 'choice' ? (
        <Select blank={blank} value={value} hint={hint} onType={onType} />
      ) : (
        <textarea
          rows={1}
          aria-label={blank.label}
          aria-describedby={hint}
          aria-required={blank.required}
          aria-invalid={problem !== null}
          placeholder={placeholder}
          value={value}
          spellCheck
          onKeyDown={(event) => blank.kind !== 'long' && keepOneLine(event)}
          onChange={(event) => onType(event.target.value)}
          onFocus={() => setLeft(false)}
          onBlur={() => {
            setLeft(true);
            const full = writtenValue(blank, value, now);
            if (full !== value) onType(full);
          }}
        />
      )}
      <span className={problem ? 'field-problem' : 'field-hint'} id={hint}>
        {problem ? i18n.t(PROBLEMS[problem]) : hintOf(blank, fromPage)}
      </span>
    </span>
  );
}

const hintOf = ({ example }: Blank, fromPage: boolean): string =>
  fromPage ? i18n.t('letter.fromPage') : i18n.t('letter.fieldExample', [example]);

type SelectProps = Pick<Props, 'blank' | 'value' | 'onType'> & { readonly hint: string };

function Select({ blank, value, hint, onType }: SelectProps) {
  return (
    <select
      aria-label={blank.label}
      aria-describedby={hint}
      aria-required={blank.required}
      value={value}
      onChange={(event) => onType(event.target.value)}
    >
      <option value="">{blank.label}</option>
      {blank.choices?.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  );
}

/** Enter would break the sentence; with Ctrl or Cmd it inserts the letter, which is not ours to stop. */
function keepOneLine(event: KeyboardEvent): void {
  if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
}
