import { answer, ask } from '../../lib/browser/messages';
import { adapterFor } from '../../lib/editors/adapters';
import { editorAt } from '../../lib/editors/eligible';
import { watchFocus } from '../../lib/editors/focus';
import { whenGone } from '../../lib/editors/life';
import { pasteThrough } from '../../lib/editors/paste';
import { createPainter } from '../../lib/painter';
import { layerOf } from '../../lib/painter/layer';
import { openSession, type Session } from '../../lib/session/session';
import { siteFor } from '../../lib/sites/sites';
import { aboutApology, aboutDraft } from './about';
import { deliver } from './deliver';
import { desksFor } from './desks';
import { draftDesk } from './draft-desk';
import { noticeIn } from './notice';

/** Opens a session for each editor that gets the focus in this document and what it may reach into. */
export function startCoach(doc: Document, coach: AbortController): void {
  if (import.meta.env.FIREFOX) pasteThrough((request) => ask('pasteInPage', request));
  const layer = layerOf(doc, coach.signal);
  const site = siteFor(doc.location.hostname);
  const sessions = new Map<HTMLElement, Session>();
  const notice = noticeIn(layer, coach.signal);
  const desks = desksFor({ layer, site, notice, signal: coach.signal });

  function meet(field: HTMLElement): Session | null {
    const adapter = adapterFor(field);
    if (!adapter) return null;
    const life = new AbortController();
    const signal = AbortSignal.any([coach.signal, life.signal]);
    const editor = adapter.open(field, signal, site.excluded);
    const painter = createPainter(editor, layer, signal);
    const session = openSession({
      editor,
      site,
      painter,
      analyse: (draft, options) => ask('analyse', { draft, options }),
      signal,
    });
    sessions.set(field, session);
    whenGone(field, () => life.abort(), signal);
    signal.addEventListener('abort', () => {
      sessions.delete(field);
      report(session, null);
    });
    desks.attend(session);
    // Nobody may be listening: the side panel does while it is open.
    session.onReport(() => ask('draftJudged', { session: session.id }).catch(() => undefined));
    return session;
  }

  watchFocus(
    doc,
    (target) => {
      const field = editorAt(target);
      const session = field && (sessions.get(field) ?? meet(field));
      if (session) report(session, session.label);
    },
    coach.signal,
  );

  const sessionCalled = (session: string) => [...sessions.values()].find(({ id }) => id === session);
  answer(
    {
      ...draftDesk({ sessionCalled, openCard: desks.openCard, notice }),
      settingsChanged: async ({ on }) => {
        if (on) for (const session of sessions.values()) session.reread();
        else coach.abort();
        return on;
      },
      perform: async ({ session, action }) => {
        const found = sessionCalled(session);
        if (found) desks.perform(found, action);
      },
      insertInto: async ({ session, content, replace }) => {
        const found = sessionCalled(session);
        if (!found) return 'no-editor';
        void deliver(found, () => found.insert(content, replace), notice, 'letter');
        return 'sent';
      },
      aboutDraft: async ({ session }) => {
        const found = sessionCalled(session);
        return found ? aboutDraft(found.editor, site) : null;
      },
      aboutApology: async ({ session }) => {
        const found = sessionCalled(session);
        return found ? aboutApology(found.editor, site) : null;
      },
    },
    coach.signal,
  );
}

/** Told to the background, which may be gone (the extension was updated): then there is nobody to tell. */
function report(session: Session, label: string | null): void {
  ask('lastWritten', { session: session.id, label }).catch(() => undefined);
}
