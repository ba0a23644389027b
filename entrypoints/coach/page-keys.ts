import type { Session } from '../../lib/session/session';
import { actionOf } from '../../lib/stores/settings/keys';
import type { Finding, KeyAction, Settings } from '../../lib/types';
import type { CardDesk } from './card-desk';
import { take } from './card-keys';

/** Does it, or gives false where there is nothing to act on: then the key is the page's. */
type Performer = (session: Session) => boolean;

export type Performers = Readonly<Record<KeyAction, Performer>>;

type Desks = {
  readonly card: CardDesk;
  readonly openCoach: Performer;
  openLetters(session: Session): void;
};

/** What each in-page key does. */
export function performersOf({ card, openCoach, openLetters }: Desks): Performers {
  return {
    openCard: (session) => open(session, session.find.from(caretOf(session)), false),
    nextFinding: (session) => {
      const now = openIn(session);
      return open(session, session.find.from(now ? now.span.start + 1 : caretOf(session)), true);
    },
    previousFinding: (session) =>
      open(session, session.find.before(openIn(session)?.span.start ?? caretOf(session)), true),
    applyFirst: (session) => apply(session, 0),
    applySecond: (session) => apply(session, 1),
    applyThird: (session) => apply(session, 2),
    dismiss: (session) => {
      const finding = meant(session);
      if (finding) void card.hush('ignored');
      return finding !== null;
    },
    skip: (session) => card.skip(session),
    openCoach: (session) => {
      card.close();
      return openCoach(session);
    },
    insertLetter: (session) => {
      openLetters(session);
      return true;
    },
    nextBlank: (session) => {
      const blank = session.nextBlank();
      if (!blank) return false;
      card.close();
      void session.show(blank);
      return true;
    },
  };

  function openIn(session: Session): Finding | null {
    const now = card.now();
    return now?.session === session ? now.finding : null;
  }

  /** `moves`: the caret goes to the finding's first letter. */
  function open(session: Session, finding: Finding | null, moves: boolean): boolean {
    if (!finding) return false;
    const { start } = finding.span;
    if (moves)
      void session
        .show(finding.span, { start, end: start })
        .then(() => card.begin(session, finding, 'key', true));
    else card.begin(session, finding, 'key');
    return true;
  }

  function apply(session: Session, index: number): boolean {
    const found = meant(session) && card.found();
    if (found?.rewrites[index]?.kind !== 'edit') return false;
    void card.apply(index);
    return true;
  }

  /** The finding of the open card, else the one at the caret, whose card opens with it. */
  function meant(session: Session): Finding | null {
    const opened = card.now()?.settled ? null : openIn(session);
    if (opened) return opened;
    const finding = session.find.at(caretOf(session));
    if (finding) card.begin(session, finding, 'key');
    return finding;
  }
}

const caretOf = (session: Session): number => session.caret()?.start ?? 0;

/** Answers a key that was pressed in the session's editor, or in what of ours stands beside it. */
export function answerKey(
  event: KeyboardEvent,
  session: Session,
  performers: Performers,
  chosen: Pick<Settings, 'keys'>,
): void {
  const action = event.isComposing ? null : actionOf(event, chosen);
  if (action && perform(action, session, performers)) take(event);
}

/** Whoever presses a key of ours wants to hear of this draft, also where we kept quiet. */
export function perform(action: KeyAction, session: Session, performers: Performers): boolean {
  session.ask();
  return performers[action](session);
}

/** While exactly one of our blanks is selected, Tab goes on to the next as in a form; beyond the last it is the page's. */
export function tabToBlank(event: KeyboardEvent, session: Session): void {
  if (event.key !== 'Tab' || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
  const blank = session.blankBeside(!event.shiftKey);
  if (!blank) return;
  take(event);
  void session.show(blank);
}
