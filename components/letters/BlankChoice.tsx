import type { Blank } from '../../lib/types';

type Props = {
  readonly blank: Blank;
  readonly value: string;
  readonly hint: string;
  onType(value: string): void;
};

/** One of a few. It is as wide as what was chosen: an unseen copy of it stands in the same grid cell. */
export function BlankChoice({ blank, value, hint, onType }: Props) {
  return (
    <span className="field-choice">
      <span className="field-size" aria-hidden="true">
        {value || blank.label}
      </span>
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
    </span>
  );
}
