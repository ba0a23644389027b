import { i18n } from '#i18n';
import type { Unheard } from '../../lib/types';

/** What the customer told or asked and the draft does not touch, in their own words. */
export function NotAnswered({ unheard }: { readonly unheard: readonly Unheard[] }) {
  if (unheard.length === 0) return null;
  return (
    <section className="unheard" aria-label={i18n.t('coach.unheard')}>
      <h3>{i18n.t('coach.unheard')}</h3>
      <ul>
        {unheard.map(({ quote }) => (
          <li key={quote}>
            <q>{quote}</q>
          </li>
        ))}
      </ul>
    </section>
  );
}
