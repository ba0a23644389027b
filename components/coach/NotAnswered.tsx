import { i18n } from '#i18n';
import type { Unheard } from '../../lib/types';

type Props = {
  readonly unheard: readonly Unheard[];
  onHeard?: ((quote: string) => void) | undefined;
};

/** What the customer told or asked and the draft does not touch, in their own words; each leads to them. */
export function NotAnswered({ unheard, onHeard }: Props) {
  if (unheard.length === 0) return null;
  return (
    <section className="unheard" aria-label={i18n.t('coach.unheard')}>
      <h3>{i18n.t('coach.unheard')}</h3>
      <ul>
        {unheard.map(({ quote }) => (
          <li key={quote}>
            {onHeard ? (
              <button type="button" onClick={() => onHeard(quote)}>
                <q>{quote}</q>
              </button>
            ) : (
              <q>{quote}</q>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
