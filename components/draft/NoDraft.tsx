import type { ReactNode } from 'react';
import { i18n } from '#i18n';

/** Nothing was written on this page yet. */
export function NoDraft({ how }: { readonly how: ReactNode }) {
  return (
    <div className="scroll draft">
      <h2 className="draft-name">{i18n.t('draft.none')}</h2>
      <p className="draft-empty">{how}</p>
    </div>
  );
}
