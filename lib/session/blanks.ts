import { blanksIn } from '../text';
import type { Editor, Span } from '../types';

/** The first blank in what was just written, to put the caret in; null where there is none. */
export function firstBlank(text: string, from: number): Span | null {
  return blanksIn(text).find(({ start }) => start >= from) ?? null;
}

/**
 * The blank after (or before) the one that is selected, as Tab goes through a form. Null where no blank is selected
 * exactly, or none follows: then the key is the page's.
 */
export function blankBeside(
  text: string,
  selected: Span | null,
  excluded: readonly Span[],
  forward: boolean,
): Span | null {
  const own = ownBlanks(text, excluded);
  const at = own.findIndex(({ start, end }) => start === selected?.start && end === selected.end);
  return at < 0 ? null : (own[at + (forward ? 1 : -1)] ?? null);
}

/** The blank after the offset, else the first; those in quoted mail and signatures are not the writer's to fill. */
export function nextBlank(text: string, from: number, excluded: readonly Span[]): Span | null {
  const own = ownBlanks(text, excluded);
  return own.find(({ start }) => start >= from) ?? own[0] ?? null;
}

/** Those that stand in the writer's own words. */
export const ownBlanks = (text: string, excluded: readonly Span[]): Span[] =>
  blanksIn(text).filter(({ start }) => !excluded.some((not) => start >= not.start && start < not.end));

/** Words that need a fact leave the caret where the fact goes. `start`: where `insert` was written. */
export async function selectBlank(editor: Editor, start: number, insert: string): Promise<void> {
  const blank = firstBlank(insert, 0);
  // Who types on means the draft, not the blank.
  if (!blank || editor.wentOn()) return;
  const span = { start: start + blank.start, end: start + blank.end };
  if (editor.read().text.slice(span.start, span.end) === insert.slice(blank.start, blank.end))
    await editor.select(span);
}
