import { createSlashList, type SlashList } from '../../components/letters/slash-list';
import { cut, LONGEST } from '../../lib/browser/limits';
import { ask, unanswered } from '../../lib/browser/messages';
import { nameTypedAt } from '../../lib/letters/typed-name';
import { byHand } from '../../lib/page/by-hand';
import { paperOf } from '../../lib/painter/style';
import type { Session } from '../../lib/session/session';
import type { Site, Span } from '../../lib/types';
import { aboutDraft } from './about';
import { deliver } from './deliver';
import type { Notice } from './notice';

type Open = { readonly session: Session; readonly span: Span; readonly typed: string };

export type SlashParts = {
  readonly layer: () => ShadowRoot;
  /** Whether the agent wants letters by `//`: to be asked again once that is known. */
  readonly wanted: () => boolean;
  readonly known: Promise<void>;
  readonly site: Site;
  readonly notice: Notice;
  readonly signal: AbortSignal;
};

/** Offers letters by name where `//` is typed. The focus stays in the editor: its keys choose. */
export function slashDesk({ layer, site, wanted, known, notice, signal }: SlashParts) {
  let list: SlashList | null = null;
  let open: Open | null = null;
  let asked = 0;
  /** Escape means: these slashes are text. */
  let dismissed: string | null = null;
  signal.addEventListener('abort', close);

  async function look(session: Session): Promise<void> {
    if (!wanted()) return close();
    const turn = ++asked;
    const { text } = session.editor.read();
    const caret = session.editor.selection();
    const name = caret?.start === caret?.end && caret && nameTypedAt(text, caret.start);
    if (!name) dismissed = null;
    // A page that writes `//` is not to read our letters' names off the screen.
    if (!name || session.isForeign(name.span) || dismissed === text.slice(0, name.span.start)) return close();
    const heard = cut(session.complaint() ?? '', LONGEST.draft);
    const found = await ask('findLetters', { name: name.name, heard }).catch(unanswered([]));
    if (turn !== asked) return; // another key came while we asked
    if (found.length === 0) return close();
    open = { session, span: name.span, typed: text.slice(name.span.start, name.span.end) };
    list ??= createSlashList(layer(), (id) => void choose(id));
    layer();
    const beside = () => session.editor.rects(name.span)[0] ?? session.editor.field.getBoundingClientRect();
    list.show(found, beside, paperOf(session.editor.field));
  }

  function close(): void {
    asked++;
    open = null;
    list?.hide();
  }

  async function choose(id: string | null): Promise<void> {
    const chosen = open;
    close();
    if (!chosen || id === null) return;
    const { session, span, typed } = chosen;
    const { text, signature = '', facts } = aboutDraft(session.editor, site);
    const draft = { text: text.replace(typed, ''), signature, facts };
    const found = await ask('letterFor', { id, draft }).catch(unanswered(null));
    if (found)
      await deliver(
        session,
        () => session.insertOver(found.content, { ...span, expected: typed }, found.carried),
        notice,
        'letter',
      );
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (!open || !list || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) list.step(step);
    else if (event.key === 'Enter' || event.key === 'Tab') void choose(list.marked());
    else if (event.key === 'Escape') {
      dismissed = open.session.editor.read().text.slice(0, open.span.start);
      close();
    } else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  return {
    attend(session: Session): void {
      const { field } = session.editor;
      const view = field.ownerDocument.defaultView ?? window;
      session.onEdit(() => void look(session));
      // Who types fast has written the name by then.
      void known.then(() => (session.signal.aborted ? undefined : look(session)));
      field.addEventListener('blur', close, { signal: session.signal });
      view.addEventListener('keydown', byHand(onKeyDown), { signal: session.signal, capture: true });
      session.signal.addEventListener('abort', close);
    },
  };
}
