import type { ReactNode } from 'react';
import { i18n } from '#i18n';

type Props = {
  readonly title: string;
  readonly hint?: string;
  readonly locked?: boolean;
  readonly children: ReactNode;
};

/** A setting: what it is, and its control; locked where the administrator has set it. */
export function Row({ title, hint, locked = false, children }: Props) {
  return (
    <div className="row">
      <div className="row-words">
        <span>{title}</span>
        {hint && <span className="hint">{hint}</span>}
      </div>
      {locked && <span className="locked">{i18n.t('options.locked')}</span>}
      <fieldset className="row-control" disabled={locked}>
        {children}
      </fieldset>
    </div>
  );
}
