import { useEffect, useState } from 'react';
import { ask, unanswered } from '../../lib/browser/messages';
import { openSettings } from '../../lib/stores/settings/store';
import type { DraftFacts } from '../../lib/types';
import { letterForCause } from './cause-to-letter';
import { askDraft } from './opening';
import { loadRight, type RightState, saveRight } from './right-state';

type Beside = {
  readonly draft: DraftFacts | null;
  readonly mayGrant: readonly string[];
  readonly letter: Awaited<ReturnType<typeof letterForCause>>;
};

export type RightDesk = Beside & {
  readonly state: RightState;
  change(patch: Partial<RightState>): void;
};

/** What was found out for the draft, kept with each change; null until all of it is read. */
export function useRight(tabId: number, session: string | null): RightDesk | null {
  const [beside, setBeside] = useState<Beside | null>(null);
  const [state, setState] = useState<RightState | null>(null);
  useEffect(() => {
    const life = new AbortController();
    void read(tabId, session, life.signal).then(([kept, found]) => {
      if (life.signal.aborted) return;
      setState(kept);
      setBeside(found);
    });
    return () => life.abort();
  }, [tabId, session]);

  if (!beside || !state) return null;
  return {
    ...beside,
    state,
    change(patch) {
      // From the state as it is by then: an answer is judged while others may be typed.
      setState((now) => {
        const next = { ...(now ?? state), ...patch };
        void saveRight(tabId, session, next);
        return next;
      });
    },
  };
}

async function read(tabId: number, session: string | null, signal: AbortSignal) {
  const asked = askDraft(tabId);
  const [kept, draft, settings, letter] = await Promise.all([
    loadRight(tabId, session),
    asked,
    openSettings(signal),
    letterForCause(tabId, session, asked),
  ]);
  const { mayGrant } = settings.getState().settings;
  return [await begun(kept, draft?.heard ?? ''), { draft, mayGrant, letter }] as const;
}

const PROBLEM = { id: 'problem', label: 'what went wrong', before: '' };

/** Five whys that nobody has begun start with what the customer says went wrong: in the field, to be changed or taken. */
async function begun(state: RightState, heard: string): Promise<RightState> {
  const { problem, answer } = state.walk;
  if (problem !== null || answer !== '' || heard.trim() === '') return state;
  const told = await ask('tellBlanks', { heard, blanks: [PROBLEM] }).catch(unanswered(null));
  const [clause] = told?.[PROBLEM.id] ?? [];
  if (clause === undefined) return state;
  return { ...state, walk: { ...state.walk, answer: clause.charAt(0).toUpperCase() + clause.slice(1) } };
}
