import { type KeyboardEvent, useId } from 'react';
import { i18n } from '#i18n';
import type { Blank } from '../../lib/types';

type Props = {
  readonly blank: Blank;
  readonly value: string;
  onType(value: string): void;
};

/**
 * A field in the sentence. It grows with its text, and wraps, because an unseen copy of the text stands in the
 * same grid cell (Firefox has no `field-sizing`).
 */
export function BlankField({ blank, value, onType }: Props) {
  const hint = useId();
  const placeholder = blank.fallback ?? blank.label;
  const empty = value.trim() === '' && blank.required;
  return (
    <span className={empty ? 'field is-empty' : 'field'}>
      <span className="field-size" aria-hidden="true">
        {/* A line break at the very end would add no line without a word after it. */}
        {`${value || placeholder}\u200b`}
      </span>
      <textarea
        rows={1}
        aria-label={blank.label}
        aria-describedby={hint}
        aria-required={blank.required}
        placeholder={placeholder}
        value={value}
        spellCheck
        onKeyDown={(event) => blank.kind !== 'long' && keepOneLine(event)}
        onChange={(event) => onType(event.target.value)}
      />
      <span className="field-hint" id={hint}>
        {i18n.t('letter.fieldExample', [blank.example])}
      </span>
    </span>
  );
}

/** Enter would break the sentence; with Ctrl or Cmd it inserts the letter, which is not ours to stop. */
function keepOneLine(event: KeyboardEvent): void {
  if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
}
