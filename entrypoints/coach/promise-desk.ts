import { ask, unanswered } from '../../lib/browser/messages';
import type { Session } from '../../lib/session/session';
import type { PromiseOffer } from '../../lib/types';

/** The promises of the draft whose checklist is open, and how they are kept as follow-ups. */
export function promiseDesk(changed: () => void) {
  let offers: readonly PromiseOffer[] = [];
  let asked = 0;

  /** Nobody answers where the extension was updated under the page: then nothing can be kept. */
  async function look(session: Session): Promise<void> {
    const turn = ++asked;
    const found = session.promises();
    const answer = found.promises.length > 0 && (await ask('askPromises', found).catch(unanswered(null)));
    if (turn !== asked) return; // a later question is under way
    const before = JSON.stringify(offers);
    offers = answer || [];
    if (JSON.stringify(offers) !== before) changed();
  }

  return {
    offers: () => offers,
    look: (session: Session) => void look(session),
    async keep(session: Session, { what, due }: PromiseOffer): Promise<boolean> {
      const kept = await ask('keepPromise', { what, due, session: session.id }).catch(unanswered(null));
      await look(session);
      return Boolean(kept);
    },
    async unkeep(session: Session, { kept }: PromiseOffer): Promise<boolean> {
      const dropped = kept !== null && (await ask('unkeepPromise', { id: kept }).catch(unanswered(null)));
      await look(session);
      return Boolean(dropped);
    },
    forget(): void {
      asked++;
      offers = [];
    },
  };
}
