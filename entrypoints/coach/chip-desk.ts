import { type Chip, createChip } from '../../components/coach/chip';
import { cut, LONGEST } from '../../lib/browser/limits';
import { ask, unanswered } from '../../lib/browser/messages';
import type { Fitting } from '../../lib/browser/protocol';
import { paperOf } from '../../lib/painter/style';
import type { Session } from '../../lib/session/session';
import { keysOf, spell } from '../../lib/stores/settings/keys';
import type { Choices } from './choices';
import { boxOf, surroundings } from './surroundings';

type Parts = {
  readonly layer: () => ShadowRoot;
  readonly choices: Choices;
  /** Opens the letters at that one. */
  readonly openLetter: (session: Session, letter: string) => void;
  readonly signal: AbortSignal;
};

/**
 * In an empty reply under a complaint: offers the letter that fits, once somebody pressed or typed in the field: where
 * nobody did, the page may only mean to read us.
 */
export function chipDesk({ layer, choices, openLetter, signal }: Parts) {
  let chip: Chip | null = null;
  let shown: { readonly session: Session; readonly letter: string } | null = null;
  const waved = new WeakSet<Session>();
  /** What fits a message, asked once. */
  const known = new WeakMap<Session, { readonly heard: string; readonly fits: Promise<Fitting | null> }>();
  signal.addEventListener('abort', hide);

  async function update(session: Session): Promise<void> {
    const heard = wanted(session) ? session.complaint() : null;
    const fits = heard === null ? null : await fitting(session, heard);
    // Much may have come between.
    if (!fits || fits.declined || !wanted(session) || signal.aborted) {
      if (shown?.session === session) hide();
      return;
    }
    show(session, fits);
  }

  const wanted = (session: Session): boolean =>
    choices.now().letterChip &&
    session.wasHere() &&
    !waved.has(session) &&
    !session.signal.aborted &&
    session.isEmpty() &&
    session.speaks();

  function fitting(session: Session, heard: string): Promise<Fitting | null> {
    const before = known.get(session);
    if (before?.heard === heard) return before.fits;
    const fits = ask('fittingLetter', { heard: cut(heard, LONGEST.draft) }).catch(unanswered(null));
    known.set(session, { heard, fits });
    return fits;
  }

  function show(session: Session, { id, title, general }: Fitting): void {
    const { field } = session.editor;
    const isSame = shown?.session === session && shown.letter === id && !chip?.element.hidden;
    shown = { session, letter: id };
    if (isSame) return;
    chip ??= createChip(layer(), open, decline);
    layer();
    chip.show(
      {
        title: general ? null : title,
        keys: spell(keysOf(choices.now()).insertLetter),
        scheme: paperOf(field),
      },
      field,
      () => boxOf(field),
      () => surroundings(session),
    );
  }

  function hide(): void {
    shown = null;
    chip?.hide();
  }

  function open(): void {
    if (shown) openLetter(shown.session, shown.letter);
  }

  function decline(): void {
    if (!shown) return;
    waved.add(shown.session);
    void ask('declineLetter', { id: shown.letter }).catch(unanswered(undefined));
    hide();
  }

  return {
    attend(session: Session): void {
      session.onReport(() => void update(session));
      session.onEdit(() => {
        if (shown?.session === session && !session.isEmpty()) hide();
      });
      session.signal.addEventListener('abort', () => shown?.session === session && hide());
    },
    /** The letter that is offered at that field now; null where none is. */
    offered: (session: Session): string | null => (shown?.session === session ? shown.letter : null),
  };
}
