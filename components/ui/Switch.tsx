type Props = {
  readonly label: string;
  readonly on: boolean;
  onChange(on: boolean): void;
};

/** On or off, at once; the label is for the ear, what it switches stands beside it. */
export function Switch({ label, on, onChange }: Props) {
  return (
    <input
      type="checkbox"
      role="switch"
      className="switch"
      aria-checked={on}
      aria-label={label}
      title={label}
      checked={on}
      onChange={(event) => onChange(event.target.checked)}
    />
  );
}
