import { i18n } from '#i18n';
import { type Badge, type BadgeView, createBadge } from '../../components/coach/badge';
import type { Anchor } from '../../components/coach/place';
import { ask, unanswered } from '../../lib/browser/messages';
import { paperOf } from '../../lib/painter/style';
import type { Session } from '../../lib/session/session';
import type { Checklist } from '../../lib/types';
import { boxOf, surroundings } from './surroundings';

/** After the last key the badge comes back. */
const TYPING_MS = 1200;

/** The one badge of a document: at the editor that was written in last. */
export function badgeDesk(layer: () => ShadowRoot, onOpen: (session: Session) => void, signal: AbortSignal) {
  let badge: Badge | null = null;
  let shown: Session | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hidden = new WeakSet<Session>();
  let watches = false;
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    badge?.hide();
  });

  function update(session: Session, wanted: boolean): void {
    const checklist = session.checklist();
    const says =
      checklist && wanted && session.speaks() && !hidden.has(session) && !session.isEmpty()
        ? badgeSays(checklist)
        : null;
    if (!says) {
      if (shown === session) hide();
      return;
    }
    badge ??= create();
    if (!watches) watchCovers(() => shown && badge?.look(), signal);
    watches = true;
    if (!badge.element.isConnected || !(badge.element.getRootNode() as ShadowRoot).host.isConnected) layer();
    const isNew = shown !== session;
    shown = session;
    const { field } = session.editor;
    if (isNew) dress(session);
    const view = { ...says, label: i18n.t('coach.open', [says.text]) };
    badge.show(
      view,
      field,
      () => boxOf(field),
      () => surroundings(session),
    );
  }

  function create(): Badge {
    const made = createBadge(layer(), {
      onOpen: () => shown && onOpen(shown),
      onMoved: (spot) => void ask('keepBadgeSpot', spot).catch(unanswered(undefined)),
    });
    void ask('askBadgeSpot').then(
      (spot) => spot && made.moveTo(spot),
      () => undefined,
    );
    return made;
  }

  /** As dark as the field: to be asked again when that may look otherwise. */
  function dress(session: Session): void {
    if (shown === session && badge) badge.element.dataset.scheme = paperOf(session.editor.field);
  }

  function hide(): void {
    shown = null;
    badge?.hide();
  }

  return {
    update,
    /** Out of the way while the writer types. */
    typing(session: Session): void {
      if (shown !== session || !badge) return;
      badge.fade(true);
      clearTimeout(timer);
      timer = setTimeout(() => badge?.fade(false), TYPING_MS);
    },
    dress,
    isHidden: (session: Session) => hidden.has(session),
    /** Hides the badge at the session's field, or shows it again. */
    toggleFor(session: Session): void {
      if (!hidden.delete(session)) hidden.add(session);
    },
    end(session: Session): void {
      if (shown === session) hide();
    },
    /** What the checklist stands beside. */
    anchorFor: (session: Session): Anchor => ({
      field: session.editor.field,
      badge: shown === session && badge ? badge.element : null,
      rect: () => boxOf(session.editor.field),
    }),
  };
}

/** Open blanks before all else, then the parts once they are measured, then what is weak; null for nothing. */
function badgeSays({
  parts,
  findings,
  blanks,
  score,
}: Checklist): Pick<BadgeView, 'text' | 'score' | 'blanks'> | null {
  if (blanks.length > 0)
    return { text: i18n.t('coach.badgeBlanks', blanks.length), score: null, blanks: true };
  if (parts.length > 0 && score !== null) {
    const present = parts.filter(({ state }) => state === 'present').length;
    return { text: i18n.t('coach.badge', [String(present), String(parts.length)]), score, blanks: false };
  }
  if (findings.length === 0) return null;
  return { text: i18n.t('coach.badgeWeak', [String(findings.length)]), score: null, blanks: false };
}

/** What may open a menu of the page's, or close it. */
const OPENERS = ['pointerup', 'click', 'focusin', 'toggle', 'transitionend', 'animationend'];
/** A menu that is fetched, or slides in. */
const LATE_MS = 300;

/** Calls, off the page's own time, when something may have come to lie over a field, or gone from there. */
function watchCovers(changed: () => void, signal: AbortSignal): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  const soon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(changed);
    clearTimeout(waiting);
    waiting = setTimeout(changed, LATE_MS);
  };
  // A letter opens no menu: Tab, Enter, Escape and the arrows do.
  const onKey = ({ key }: KeyboardEvent) => key.length > 1 && soon();
  document.addEventListener('keyup', onKey, { signal, capture: true, passive: true });
  for (const type of OPENERS) document.addEventListener(type, soon, { signal, capture: true, passive: true });
  // What lies over everything is mostly put at the end of the body; what is inside of that is not looked at.
  const observer = new MutationObserver(soon);
  if (document.body) observer.observe(document.body, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(waiting);
    cancelAnimationFrame(frame);
  });
}
