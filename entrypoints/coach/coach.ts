import { answer, ask, unanswered } from '../../lib/browser/messages';
import { writeThrough } from '../../lib/editors/codemirror';
import { editorAt } from '../../lib/editors/eligible';
import { watchFocus } from '../../lib/editors/focus';
import { pasteThrough } from '../../lib/editors/paste';
import { layerOf } from '../../lib/painter/layer';
import type { Session } from '../../lib/session/session';
import { siteFor } from '../../lib/sites/sites';
import { aboutApology, aboutDraft } from './about';
import { deliver } from './deliver';
import { desksFor } from './desks';
import { draftDesk } from './draft-desk';
import { noticeIn } from './notice';
import { sessionsIn } from './sessions';

/** A page whose own world throws at us is written to in another way. */
const UNTOUCHED = { handled: false, changed: false };

/** Opens a session for each editor that gets the focus in this document and what it may reach into. */
export function startCoach(doc: Document, coach: AbortController): void {
  writeThrough((request) => ask('replaceInCodeMirror', request).catch(unanswered(UNTOUCHED)));
  if (import.meta.env.FIREFOX)
    pasteThrough((request) => ask('pasteInPage', request).catch(unanswered(UNTOUCHED)));
  const layer = layerOf(doc, coach.signal);
  const site = siteFor(doc.location.hostname, doc);
  const notice = noticeIn(layer, coach.signal);
  const desks = desksFor({ layer, site, notice, signal: coach.signal });
  const sessions = sessionsIn({ doc, layer, site, begun, signal: coach.signal });

  function begun(session: Session): void {
    desks.attend(session);
    tellPanels(session);
  }

  watchFocus(
    doc,
    (target) => {
      const field = editorAt(target);
      if (!field) return;
      layer.serve(field);
      sessions.focused(field);
    },
    coach.signal,
  );

  answer(
    {
      ...draftDesk({ sessionCalled: sessions.called, openCard: desks.openCard, notice }),
      settingsChanged: async ({ on }) => {
        if (!on) coach.abort();
        else await desks.askChoices();
        for (const session of sessions.all()) session.reread();
        return on;
      },
      turnField: async ({ session, on }) => sessions.turn(session, on),
      perform: async ({ session, action }) => {
        const found = sessions.called(session);
        if (found) desks.perform(found, action);
      },
      insertInto: async ({ session, content, replace, carried }) => {
        const found = sessions.called(session);
        if (!found) return 'no-editor';
        void deliver(found, () => found.insert(content, replace, carried), notice, 'letter');
        return 'sent';
      },
      aboutDraft: async ({ session }) => {
        const found = sessions.called(session);
        return found ? aboutDraft(found.editor, site) : null;
      },
      aboutApology: async ({ session }) => {
        const found = sessions.called(session);
        return found ? aboutApology(found.editor, site) : null;
      },
    },
    coach.signal,
  );
}

/** A message costs more than a key, and the side panel, where one is open, is read when the writer rests. */
const RESTS_MS = 250;

function tellPanels({ id, onReport, signal }: Session): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  onReport(() => {
    clearTimeout(timer);
    timer = setTimeout(() => ask('draftJudged', { session: id }).catch(unanswered(undefined)), RESTS_MS);
  });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
