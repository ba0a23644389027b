import type { CardHandle } from '../../components/card/mount';
import { paperOf } from '../../lib/painter/style';
import type { Session } from '../../lib/session/session';
import type { Finding, WriteOutcome } from '../../lib/types';
import { keyAction } from './card-keys';
import type { Panels } from './panels';

type Open = {
  readonly session: Session;
  readonly finding: Finding;
  readonly byKey: boolean;
  /** While our own write runs, the text changes without anyone typing. */
  readonly writing: boolean;
  readonly outcome?: Exclude<WriteOutcome, 'done'>;
};

/** Opens, serves and closes the one card of a document. */
export function deskOf(
  layer: () => ShadowRoot,
  panels: () => Promise<Panels | null>,
  opens: (event: KeyboardEvent) => boolean,
) {
  let card: CardHandle | null = null;
  let open: Open | null = null;

  async function show(next: Open): Promise<void> {
    open = next;
    card ??= (await panels())?.card ?? null;
    if (open !== next || !card) return; // closed again while the script was on its way
    layer();
    next.session.open(next.finding);
    render(next);
  }

  function render({ session, finding, byKey, outcome }: Open): void {
    const rects = () => session.editor.rects(finding.span);
    const actions = { onApply: apply, onIgnore: ignore, onClose: dismiss };
    const scheme = paperOf(session.editor.field);
    const view = { finding, openedByKey: byKey, outcome: outcome ?? null, scheme, ...actions };
    card?.show(view, session.editor.field, rects);
  }

  function close(): void {
    const closed = open;
    open = null;
    card?.hide();
    closed?.session.open(null);
  }

  function dismiss(): void {
    const field = open?.session.editor.field;
    close();
    field?.focus({ preventScroll: true });
  }

  function ignore(): void {
    open?.session.ignore(open.finding);
    dismiss();
  }

  async function apply(index: number): Promise<void> {
    if (!open || open.writing) return;
    const writing: Open = { ...open, writing: true };
    open = writing;
    const outcome = await writing.session.apply(writing.finding, index);
    if (open !== writing) return;
    if (outcome === 'done') return close();
    open = { ...writing, writing: false, outcome };
    render(open);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!open || !card || card.hasFocus()) return;
    const action = keyAction(event, open.byKey, { apply, close: dismiss, focus: card.focus });
    if (!action) return;
    take(event);
    action();
  }

  function openByKey(event: KeyboardEvent, session: Session): void {
    if (opens(event) && openNext(session)) take(event);
  }

  /** Opens the card at the caret or after it; false where nothing is found. */
  function openNext(session: Session): boolean {
    const finding = session.find.from(session.caret()?.start ?? 0);
    if (finding) void show({ session, finding, byKey: true, writing: false });
    return finding !== null;
  }

  /** A click only opens; it is never swallowed, so the caret goes where it was put. */
  function openByClick(event: MouseEvent, session: Session): void {
    const finding = session.findingAt(event);
    if (finding) void show({ session, finding, byKey: false, writing: false });
  }

  const closeUnlessWriting = () => {
    if (open && !open.writing) close();
  };

  return {
    openNext,
    openAt: (session: Session, finding: Finding) =>
      void show({ session, finding, byKey: false, writing: false }),
    attend(session: Session): void {
      const { editor, signal } = session;
      const view = editor.field.ownerDocument.defaultView ?? window;
      editor.field.addEventListener('click', (event) => openByClick(event, session), { signal });
      editor.field.addEventListener('keydown', (event) => openByKey(event, session), {
        signal,
        capture: true,
      });
      session.onEdit(closeUnlessWriting);
      for (const each of new Set([view, window])) {
        each.addEventListener('keydown', onKeyDown, { signal, capture: true });
        each.addEventListener('pointerdown', (event) => !card?.holds(event) && closeUnlessWriting(), {
          signal,
          capture: true,
        });
      }
      signal.addEventListener('abort', () => open?.session === session && close());
    },
  };
}

function take(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
