import type { Span } from '../types';
import { placeSelection, selectedSpan } from './caret';
import type { RichField } from './rich-editor';

/** What was written over more than its place, and the text that its undo brings back. */
export type WrittenOver = { readonly before: string; readonly selected: Span; readonly place: Span };

/**
 * An editor gives back with an undo what was selected as well: here characters of the writer's that they never
 * selected, and that their next key would replace. So the caret goes back to where it was.
 */
export function caretBackIn(
  { field, map }: RichField,
  onChange: (listener: () => void) => void,
): (written: WrittenOver) => void {
  let last: WrittenOver | null = null;
  onChange(() => {
    if (!last || map().text !== last.before) return;
    const now = selectedSpan(field, map());
    const range = map().toRange(last.place);
    if (range && now?.start === last.selected.start && now.end === last.selected.end)
      placeSelection(field, range);
  });
  return (written) => {
    last = written;
  };
}
