import { cut, LONGEST } from '../../lib/browser/limits';
import { ask, unanswered } from '../../lib/browser/messages';
import { adapterFor } from '../../lib/editors/adapters';
import { whenGone } from '../../lib/editors/life';
import { isTouched } from '../../lib/page/by-hand';
import { rootsAround } from '../../lib/page/outwards';
import { createPainter } from '../../lib/painter';
import { openSession, type Session } from '../../lib/session/session';
import type { Site } from '../../lib/types';
import { crowdOf } from './crowd';

type Parts = {
  readonly doc: Document;
  readonly layer: () => ShadowRoot;
  readonly site: Site;
  /** Called with each session that begins. */
  readonly begun: (session: Session) => void;
  readonly signal: AbortSignal;
};

/** Fields that have the focus in turn, and nobody has written in: more of them than a page for people has. */
const MOST_IDLE = 12;

type Held = { readonly session: Session; end(): void };

/** The fields of a document that have a session each, and those that the agent wants left alone. */
export function sessionsIn({ doc, layer, site, begun, signal }: Parts) {
  const held = new Map<HTMLElement, Held>();
  /** By the name of the session that was ended. Until the page is loaded anew: no field can be known again then. */
  const off = new Map<string, { readonly field: WeakRef<HTMLElement>; readonly label: string }>();

  function begin(field: HTMLElement): Session | null {
    const adapter = adapterFor(field);
    if (!adapter) return null;
    const life = new AbortController();
    const own = AbortSignal.any([signal, life.signal]);
    let session: Session;
    try {
      const editor = adapter.open(field, own, site.excluded);
      session = openSession({
        editor,
        site,
        painter: createPainter(editor, layer, own),
        analyse: (draft, options) => ask('analyse', { draft, options }),
        signal: own,
      });
    } catch (fault) {
      // Half a session would listen and paint on, beside the one that the next focus begins.
      life.abort();
      throw fault;
    }
    held.set(field, { session, end: () => life.abort() });
    whenGone(field, () => life.abort(), own);
    own.addEventListener('abort', () => {
      held.delete(field);
      tell(session.id, null);
    });
    begun(session);
    return session;
  }

  // Its drafts go with the page. One that comes back from the browser's history tells of its field once more.
  doc.defaultView?.addEventListener(
    'pagehide',
    () => {
      for (const { session } of held.values()) tell(session.id, null);
      for (const id of off.keys()) tell(id, null);
    },
    { signal },
  );

  function called(id: string): Session | undefined {
    return [...held.values()].find(({ session }) => session.id === id)?.session;
  }

  const crowd = crowdOf(signal);

  /** False where the page moves the focus about, and nobody is at work in the field yet. */
  function makeRoom(field: HTMLElement): boolean {
    if (isTouched(field, rootsAround(field))) return true;
    const idle = [...held.values()].filter(({ session }) => !session.wasHere());
    if (idle.length >= MOST_IDLE) idle[0]?.end();
    return crowd.mayEnter(field, () => sessions.focused(field));
  }

  const sessions = {
    all: () => [...held.values()].map(({ session }) => session),
    called,
    /** The field has the focus: it is the one last written in, whether we serve it or not. */
    focused(field: HTMLElement): void {
      const left = [...off].find(([, one]) => one.field.deref() === field);
      if (!left && !held.has(field) && !makeRoom(field)) return;
      const session = left ? null : (held.get(field)?.session ?? begin(field));
      if (left) tell(left[0], left[1].label, true);
      else if (session) tell(session.id, session.label);
    },
    /** Ends the session at the agent's word, or begins one anew where it was ended so. */
    turn(id: string, on: boolean): void {
      if (!on) {
        const session = called(id);
        if (!session) return;
        const { label, editor } = session;
        off.set(id, { field: new WeakRef(editor.field), label });
        held.get(editor.field)?.end();
        if (held.size === 0) layer().host.remove();
        tell(id, label, true);
      } else {
        const field = off.get(id)?.field.deref();
        off.delete(id);
        const session = field?.isConnected ? begin(field) : null;
        if (session) tell(session.id, session.label);
      }
    },
  };
  return sessions;
}

/** Told to the background, which may be gone (the extension was updated): then there is nobody to tell. */
function tell(session: string, label: string | null, off?: true): void {
  const words = label && cut(label, LONGEST.words);
  ask('lastWritten', { session, label: words, ...(off && { off }) }).catch(unanswered(undefined));
}
