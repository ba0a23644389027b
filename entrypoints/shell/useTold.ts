import { useEffect, useState } from 'react';
import { ask, unanswered } from '../../lib/browser/messages';
import { askedBlanks } from '../../lib/letters/asked';
import type { Letter, Proposals } from '../../lib/types';

const NOTHING: Proposals = {};

/** What the customer's message tells for the blanks of a letter; nothing until it has been read. */
export function useTold(letter: Letter, heard: string): Proposals {
  const [told, setTold] = useState(NOTHING);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a letter in one tone is the same letter, read anew each time
  useEffect(() => {
    if (heard.trim() === '') return;
    const life = new AbortController();
    void ask('tellBlanks', { heard, blanks: askedBlanks(letter) })
      .catch(unanswered(NOTHING))
      .then((found) => life.signal.aborted || setTold(found));
    return () => life.abort();
  }, [letter.id, heard]);
  return told;
}
