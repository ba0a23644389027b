type Props = {
  readonly label: string;
  readonly on: boolean;
  /** -1 where another key leads to it. */
  readonly tabIndex?: number;
  onChange(on: boolean): void;
};

/** On or off, at once; the label is for the ear, what it switches stands beside it. */
export function Switch({ label, on, tabIndex, onChange }: Props) {
  return (
    <input
      type="checkbox"
      role="switch"
      className="switch"
      aria-checked={on}
      aria-label={label}
      title={label}
      checked={on}
      tabIndex={tabIndex}
      onChange={(event) => onChange(event.target.checked)}
    />
  );
}
