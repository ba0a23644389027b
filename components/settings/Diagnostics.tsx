import { useState } from 'react';
import { i18n } from '#i18n';

/** Versions and faults for whoever reports one; and where what is kept is told. */
export function Diagnostics({ copy }: { copy(): Promise<void> }) {
  const [told, tell] = useState('');
  const onClick = () =>
    void copy().then(
      () => tell(i18n.t('fault.copied')),
      () => tell(i18n.t('fault.notCopied')),
    );
  return (
    <section aria-label={i18n.t('fault.copy')}>
      <div className="buttons">
        <button type="button" className="second" onClick={onClick}>
          {i18n.t('fault.copy')}
        </button>
        <a className="second" href="/privacy.html" target="_blank" rel="noreferrer">
          {i18n.t('privacy.title')}
        </a>
      </div>
      <p role="status" className="hint">
        {told || i18n.t('fault.copyHint')}
      </p>
    </section>
  );
}
