import type { ReactNode } from 'react';

type Props = {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
};

/** One part of the options page, with its own address. */
export function Section({ id, title, hint, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h2 id={`${id}-title`}>{title}</h2>
      {hint && <p className="hint">{hint}</p>}
      {children}
    </section>
  );
}
