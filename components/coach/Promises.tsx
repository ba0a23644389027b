import { i18n } from '#i18n';
import type { PromiseOffer } from '../../lib/types';
import { type OfferActions, OfferList } from '../followups/OfferList';

export type PromisesProps = OfferActions & { readonly offers: readonly PromiseOffer[] };

/** What the draft promises, to be kept as follow-ups. */
export function Promises({ offers, ...actions }: PromisesProps) {
  if (offers.length === 0) return null;
  return (
    <section className="findings promises">
      <h3>{i18n.t('followUps.promises')}</h3>
      <OfferList offers={offers} now={Date.now()} {...actions} />
    </section>
  );
}
