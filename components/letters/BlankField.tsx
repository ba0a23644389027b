import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { Now } from '../../lib/letters/day';
import { type Problem, problemOf, writtenValue } from '../../lib/letters/typed';
import type { Blank } from '../../lib/types';
import { BlankChoice } from './BlankChoice';
import { BlankText } from './BlankText';

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
  /** What their message tells for it. */
  readonly told: readonly string[];
  readonly now: Now;
  onType(value: string): void;
};

/** A field in the sentence, and what there is to say about it. */
export function BlankField({ blank, value, fromPage, told, now, onType }: Props) {
  const hint = useId();
  const [left, setLeft] = useState(false);
  const problem = left ? problemOf(blank, value, now) : null;
  const look = [
    value.trim() === '' && blank.required && 'is-empty',
    (fromPage || told.includes(value)) && 'is-from-page',
    problem && 'is-odd',
  ];
  const { label, required } = blank;
  return (
    <span
      className={['field', ...look].filter(Boolean).join(' ')}
      data-blank={blank.id}
      title={fromPage ? i18n.t('letter.fromPage') : undefined}
    >
      {blank.kind === 'choice' ? (
        <BlankChoice blank={blank} value={value} hint={hint} onType={onType} />
      ) : (
        <BlankText
          {...{ label, hint, value, told, required, onType }}
          placeholder={blank.fallback ?? label}
          example={blank.example}
          odd={problem !== null}
          lines={blank.kind === 'long'}
          onFocus={() => setLeft(false)}
          onLeave={() => {
            setLeft(true);
            const full = writtenValue(blank, value, now);
            if (full !== value) onType(full);
          }}
        />
      )}
      <span className={problem ? 'field-problem' : 'field-hint'} id={hint}>
        {problem ? i18n.t(PROBLEMS[problem]) : hintOf(blank, fromPage, value === '' ? told[0] : undefined)}
      </span>
    </span>
  );
}

function hintOf({ example }: Blank, fromPage: boolean, told: string | undefined): string {
  if (fromPage) return i18n.t('letter.fromPage');
  return told === undefined ? i18n.t('letter.fieldExample', [example]) : i18n.t('letter.fieldTold', [told]);
}
