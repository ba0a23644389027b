import { useEffect, useState } from 'react';
import { ask, unanswered } from '../../lib/browser/messages';
import { keyOf, loadValues } from '../../lib/browser/session-values';
import { type TalkingPoint, talkingPoints } from '../../lib/channel/talking-points';
import { toText } from '../../lib/editors/serialise';
import { fill } from '../../lib/letters/fill';
import type { Letter } from '../../lib/types';

const NONE: readonly TalkingPoint[] = [];

type From = {
  readonly text: string;
  /** Stands for a draft that is not begun yet. */
  readonly letter: Letter | null;
  readonly tabId: number;
  readonly session: string | null;
};

/** The draft, or the letter chosen for it, as talking points. */
export function usePoints({ text, letter, tabId, session }: From): readonly TalkingPoint[] {
  const [points, setPoints] = useState(NONE);
  useEffect(() => {
    let stale = false;
    void pointsOf({ text, letter, tabId, session }).then((found) => {
      if (!stale) setPoints(found);
    });
    return () => {
      stale = true;
    };
  }, [text, letter, tabId, session]);
  return points;
}

async function pointsOf({ text, letter, tabId, session }: From): Promise<readonly TalkingPoint[]> {
  const said = text || (letter ? await letterText(letter, tabId, session) : '');
  const report = await ask('analyse', { draft: { text: said } }).catch(unanswered(null));
  return talkingPoints(said, report?.parts ?? []);
}

async function letterText(letter: Letter, tabId: number, session: string | null): Promise<string> {
  const typed = await loadValues(keyOf(tabId, session, letter.id));
  return toText(fill(letter, typed?.values ?? {}, { off: typed?.off ?? [] }));
}
