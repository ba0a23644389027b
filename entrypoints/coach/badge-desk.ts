import { i18n } from '#i18n';
import { type Badge, type BadgeView, createBadge } from '../../components/coach/badge';
import type { Anchor } from '../../components/coach/place';
import type { Surroundings } from '../../components/coach/spot';
import { ask } from '../../lib/browser/messages';
import { toTop } from '../../lib/editors/frames';
import { paperOf } from '../../lib/painter/style';
import type { Session } from '../../lib/session/session';
import type { Checklist, Span } from '../../lib/types';

/** After the last key the badge comes back. */
const TYPING_MS = 1200;
/** Beyond, asking where each line stands would cost more than a badge is worth. */
const LONGEST_READ = 5000;
const CONTROLS = 'button, a[href], input, select, [role="button"], [role="link"], [role="menuitem"]';

/** The one badge of a document: at the editor that was written in last. */
export function badgeDesk(layer: () => ShadowRoot, onOpen: (session: Session) => void, signal: AbortSignal) {
  let badge: Badge | null = null;
  let shown: Session | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hidden = new WeakSet<Session>();
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
    if (!badge.element.isConnected || !(badge.element.getRootNode() as ShadowRoot).host.isConnected) layer();
    shown = session;
    const { field } = session.editor;
    const view = { ...says, label: i18n.t('coach.open', [says.text]), scheme: paperOf(field) };
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
      onMoved: (spot) => void ask('keepBadgeSpot', spot).catch(() => undefined),
    });
    void ask('askBadgeSpot').then(
      (spot) => spot && made.moveTo(spot),
      () => undefined,
    );
    return made;
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
    dress(session: Session): void {
      if (shown === session && badge) badge.element.dataset.scheme = paperOf(session.editor.field);
    },
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

/** In client coordinates of our own document. */
const boxOf = (field: HTMLElement): DOMRect =>
  toTop(field.ownerDocument, [field.getBoundingClientRect()])[0] ?? field.getBoundingClientRect();

function surroundings({ editor }: Session): Surroundings {
  const { text } = editor.read();
  return {
    window: { width: innerWidth, height: innerHeight },
    words: text.length > LONGEST_READ ? [] : linesOf(text).flatMap((line) => editor.rects(line)),
    taken: ({ x, y }) => {
      const [top] = document.elementsFromPoint(x, y).filter(({ localName }) => localName !== 'amends-layer');
      const control = top?.closest(CONTROLS);
      return control !== null && control !== undefined && !control.contains(editor.field);
    },
  };
}

/** One by one: a range over several paragraphs tells the whole width of each. */
const linesOf = (text: string): Span[] =>
  [...text.matchAll(/\S[^\n]*/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
