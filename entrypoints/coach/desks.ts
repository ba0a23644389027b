import { byHand } from '../../lib/page/by-hand';
import type { Layer } from '../../lib/painter/layer';
import { watchLooks } from '../../lib/painter/looks';
import type { Session } from '../../lib/session/session';
import { keysOf, spell } from '../../lib/stores/settings/keys';
import type { Finding, KeyAction, Site } from '../../lib/types';
import { cardDesk } from './card-desk';
import { closeOnTyping, listenForCard } from './card-keys';
import { pointWith } from './card-pointer';
import { chipDesk } from './chip-desk';
import { choicesHere } from './choices';
import { coachDesk, openLetters } from './coach-desk';
import { heldBar } from './held-bar';
import { liveRegion } from './live';
import type { Notice } from './notice';
import { keepKeys } from './own-keys';
import { answerKey, perform, performersOf, tabToBlank } from './page-keys';
import { panelsIn } from './panels';
import { recordDesk } from './record-desk';
import { sendDesk } from './send-desk';
import { slashDesk } from './slash-desk';
import { tellStrongCount } from './strong-count';

export type DeskParts = {
  readonly layer: Layer;
  readonly site: Site;
  readonly notice: Notice;
  readonly signal: AbortSignal;
};

/** What stands beside the editors of a document: card, checklist, letters and keys, each serving all of them. */
export function desksFor({ layer, site, notice, signal }: DeskParts) {
  const choices = choicesHere();
  const chosen = choices.now;

  const live = liveRegion(layer, signal);
  const panels = panelsIn(layer);
  const skipKey = () => spell(keysOf(chosen()).skip);
  const card = cardDesk({ layer, panels, choices, live, notice, skipKey });
  const openCard = (session: Session, finding: Finding) => card.begin(session, finding, 'click');
  const records = recordDesk(site, notice);
  const coach = coachDesk({
    layer,
    panels,
    notice,
    live,
    records,
    badgeWanted: () => chosen().badge,
    openCard,
    signal,
  });
  const slash = slashDesk({
    layer,
    site,
    notice,
    known: choices.known,
    wanted: () => chosen().slashLetters,
    signal,
  });
  const sending = sendDesk({
    site,
    bar: heldBar(layer, signal),
    notice,
    chosen,
    attendSent: records.attend,
  });
  const chip = chipDesk({
    layer,
    choices,
    openLetter: (session, letter) => void openLetters(session, notice, letter),
    signal,
  });
  const performers = performersOf({
    card,
    openCoach: coach.toggleByKey,
    openLetters: (session) => void openLetters(session, notice, chip.offered(session) ?? undefined),
  });
  const pressed = (event: KeyboardEvent, session: Session) => answerKey(event, session, performers, chosen());

  /** In what of ours stands beside the editor, the keys mean the same. */
  function pressedBeside(event: KeyboardEvent): void {
    const session = card.hasFocus() ? card.now()?.session : coach.hasFocus() && coach.now();
    if (session) pressed(event, session);
  }
  keepKeys(layer, pressedBeside, signal);

  function dress(session: Session): void {
    card.dress(session);
    coach.dress(session);
  }

  return {
    openCard,
    /** The settings have changed. */
    askChoices: choices.askAgain,
    attend(session: Session): void {
      const { field } = session.editor;
      field.addEventListener(
        'keydown',
        byHand((event: KeyboardEvent) => {
          pressed(event, session);
          if (chosen().tabToBlanks) tabToBlank(event, session);
        }),
        { signal: session.signal, capture: true },
      );
      listenForCard(card, session);
      pointWith(card, session);
      closeOnTyping(card, session);
      session.onReport(() => card.closeIfGone(session));
      watchLooks(field, () => dress(session), session.signal);
      session.signal.addEventListener('abort', () => card.now()?.session === session && card.close());
      tellStrongCount(session);
      coach.attend(session);
      sending.attend(session);
      slash.attend(session);
      chip.attend(session);
    },
    perform: (session: Session, action: KeyAction): void => void perform(action, session, performers),
  };
}
