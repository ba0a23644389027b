import { i18n } from '#i18n';
import { OUTCOMES } from '../../components/outcomes';
import { ask, unanswered } from '../../lib/browser/messages';
import { byHand } from '../../lib/page/by-hand';
import { findWords } from '../../lib/page/find-words';
import { pointOut } from '../../lib/painter/point-out';
import { paperOf } from '../../lib/painter/style';
import type { Session } from '../../lib/session/session';
import type { AdvisedPart, Finding, PromiseOffer, WriteOutcome } from '../../lib/types';
import { badgeDesk } from './badge-desk';
import type { Live } from './live';
import type { Notice } from './notice';
import type { Panels } from './panels';
import { promiseDesk } from './promise-desk';
import type { recordDesk } from './record-desk';

export type CoachParts = {
  readonly layer: () => ShadowRoot;
  readonly panels: () => Promise<Panels | null>;
  readonly notice: Notice;
  readonly live: Live;
  readonly records: ReturnType<typeof recordDesk>;
  /** Whether the agent wants to see the badge at all. */
  readonly badgeWanted: () => boolean;
  readonly openCard: (session: Session, finding: Finding) => void;
  readonly signal: AbortSignal;
};

/** Shows the badge, and opens, serves and closes the one checklist of a document. */
export function coachDesk(parts: CoachParts) {
  const { layer, panels, notice, live, records, badgeWanted, openCard, signal } = parts;
  const badge = badgeDesk(layer, toggle, signal);
  let open: Session | null = null;
  let mounted: Panels | null = null;
  let outcome: string | null = null;
  /** Whose checklist has shrunk to its badge, for the blank that it has put in. */
  let shrunk: Session | null = null;
  const promises = promiseDesk(render);

  function toggle(session: Session): void {
    if (open === session && !shrunk) close();
    else void show(session, false);
  }

  async function show(session: Session, byKey: boolean): Promise<void> {
    session.ask();
    shrunk = null;
    open = session;
    outcome = null;
    promises.forget();
    promises.look(session);
    mounted ??= await panels();
    if (open !== session || !mounted) return; // closed again while the script was on its way
    render();
    void records.recall(session, () => renderFor(session));
    if (byKey) mounted.coach.focus();
  }

  const renderFor = (session: Session) => open === session && render();

  function render(): void {
    const session = open;
    const checklist = session?.checklist();
    if (!session || !checklist || !mounted) return;
    if (shrunk === session && checklist.blanks.length > 0) return;
    shrunk = null;
    const view = {
      checklist,
      scheme: paperOf(session.editor.field),
      notice: outcome,
      record: records.view(session, () => renderFor(session)),
      onShow: (span: Parameters<Session['show']>[0]) => void session.show(span),
      onAdd: (part: AdvisedPart) => void session.add(part).then((result) => added(session, result)),
      onFinding: (finding: Finding) => lead(session, finding),
      offers: promises.offers(),
      onKeep: (offer: PromiseOffer) => void promises.keep(session, offer).then(keptOrNot),
      onUnkeep: (offer: PromiseOffer) => void promises.unkeep(session, offer).then(keptOrNot),
      onNotOurFault: (on: boolean) => session.setNotOurFault(on),
      onHeard: (quote: string) => lookUp(session, quote),
      onUnknownCause: () => void openLetters(session, notice, CAUSE_UNKNOWN),
      badgeHidden: badge.isHidden(session),
      onHideHere: () => hideHere(session),
      onLeave: leave,
      onClose: dismiss,
    };
    mounted.coach.show(view, badge.anchorFor(session));
  }

  /** To what the customer wrote, where the page shows it: mostly in the conversation above the field. */
  function lookUp(session: Session, quote: string): void {
    const range = findWords(quote, document, session.editor.field);
    if (range) pointOut(range, signal);
    outcome = range ? null : i18n.t('coach.notShown');
    render();
  }

  function told(result: WriteOutcome): void {
    outcome = result === 'done' ? null : i18n.t(OUTCOMES[result]);
    render();
  }

  /** A blank is there to be filled: a checklist that lies on it shrinks to the badge, which counts it, until it is. */
  function added(session: Session, result: WriteOutcome): void {
    told(result);
    const blank = result === 'done' ? session.editor.selection() : null;
    if (!blank || open !== session || !mounted || !mounted.coach.covers(session.editor.rects(blank))) return;
    shrunk = session;
    mounted.coach.hide();
  }

  function keptOrNot(done: boolean): void {
    outcome = done ? null : i18n.t('followUps.failed');
    render();
  }

  function lead(session: Session, finding: Finding): void {
    close();
    const shown = session.show(finding.span);
    // A blank is selected, to be typed over: a card would stand in the way.
    if (finding.rule !== 'unfilled-blank') void shown.then(() => openCard(session, finding));
  }

  function close(): void {
    open = shrunk = null;
    mounted?.coach.hide();
  }

  function leave(): void {
    if (mounted?.coach.hasFocus()) open?.resume();
  }

  function dismiss(): void {
    leave();
    close();
  }

  function hideHere(session: Session): void {
    badge.toggleFor(session);
    update(session);
    dismiss();
  }

  /** False where the draft gives the checklist nothing to say. */
  function toggleByKey(session: Session): boolean {
    const checklist = session.checklist();
    if (open === session && !shrunk) dismiss();
    else if (!checklist || session.isEmpty()) return false;
    else void show(session, true);
    return true;
  }

  function update(session: Session): void {
    badge.update(session, badgeWanted());
    if (open === session) {
      render();
      promises.look(session);
    }
    live.tell(session);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !open || shrunk || event.defaultPrevented) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    dismiss();
  }

  // Wherever the focus is by then: in the subject, or nowhere, after a click beside the editor.
  const elsewhere = byHand((event: KeyboardEvent) => {
    if (!open?.editor.field.contains(event.target as Node)) onKeyDown(event);
  });
  document.addEventListener('keydown', elsewhere, { signal, capture: true });

  return {
    attend(session: Session): void {
      const { field } = session.editor;
      session.onReport(() => update(session));
      session.onEdit(() => badge.typing(session));
      field.addEventListener('focusin', () => badge.update(session, badgeWanted()), {
        signal: session.signal,
      });
      field.addEventListener('keydown', byHand(onKeyDown), { signal: session.signal, capture: true });
      session.signal.addEventListener('abort', () => {
        if (open === session) close();
        badge.end(session);
      });
    },
    /** The field may look another way. */
    dress(session: Session): void {
      badge.dress(session);
      if (open === session) mounted?.coach.dress(paperOf(session.editor.field));
    },
    toggleByKey,
    /** Whose checklist is open. */
    now: () => open,
    hasFocus: () => mounted?.coach.hasFocus() ?? false,
    update,
  };
}

/** Leads from an apology that was needed before to what has to change. */
export async function openWhys(session: Session, notice: Notice): Promise<void> {
  const opened = await ask('openWhys', { session: session.id }).catch(unanswered(false));
  if (!opened) notice.say(i18n.t('insert.openByHand'));
}

/** For a cause that nobody knows yet: see `lib/letters/library`. */
const CAUSE_UNKNOWN = 'cause-unknown';

/** The letters are the popup's: where the browser does not let us open it, the agent is told how. */
export async function openLetters(session: Session, notice: Notice, letter?: string): Promise<void> {
  const opened = await ask('openLetters', { session: session.id, ...(letter && { letter }) }).catch(
    () => false,
  );
  if (!opened) notice.say(i18n.t('insert.openByHand'));
}
