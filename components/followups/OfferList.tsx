import { i18n } from '#i18n';
import type { PromiseOffer } from '../../lib/types';
import { whenWords } from './time-words';

export type OfferActions = {
  onKeep(offer: PromiseOffer): void;
  /** Takes back what was kept by a click. */
  onUnkeep(offer: PromiseOffer): void;
};

type Props = OfferActions & {
  readonly offers: readonly PromiseOffer[];
  readonly now: number;
};

/** The promises that stand in the draft, each kept with one click. */
export function OfferList({ offers, now, onKeep, onUnkeep }: Props) {
  return (
    <ul className="offers">
      {offers.map((offer) => (
        <li key={offer.what} className="offer">
          <span className="promise">
            {offer.what}
            <small>{whenWords(offer.due, now)}</small>
          </span>
          <button
            type="button"
            className={offer.kept ? 'keep is-kept' : 'keep'}
            aria-pressed={offer.kept !== null}
            aria-label={i18n.t('followUps.keepThis', [offer.what])}
            onClick={() => (offer.kept ? onUnkeep(offer) : onKeep(offer))}
          >
            {i18n.t(offer.kept ? 'followUps.kept' : 'followUps.keep')}
          </button>
        </li>
      ))}
    </ul>
  );
}
