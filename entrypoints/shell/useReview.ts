import { useEffect, useState } from 'react';
import { answer, ask, type Target } from '../../lib/browser/messages';
import type { DraftReview, RuleWords } from '../../lib/types';

type Seen = {
  /** `none`: the editor is gone, or was not judged yet. */
  readonly review: DraftReview | 'asked' | 'none';
  readonly words: Readonly<Record<string, RuleWords>>;
};

/** The judgement of the draft, kept up with each new one while we are open. */
export function useReview(target: Target | null, tabId: number): Seen {
  const [seen, see] = useState<Seen>({ review: 'asked', words: {} });
  const session = target?.session;

  useEffect(() => {
    const life = new AbortController();
    const read = async () => {
      // The page may have gone since.
      const [review, words] = await Promise.all([ask('askReview', { tabId }), ask('ruleWords')]).catch(() => [
        null,
        null,
      ]);
      if (!life.signal.aborted) see({ review: review ?? 'none', words: words ?? {} });
    };
    void read();
    const draftJudged = async (data: { readonly session: string }) => {
      if (data.session === session) await read();
    };
    answer({ draftJudged }, life.signal);
    return () => life.abort();
  }, [session, tabId]);

  return seen;
}
