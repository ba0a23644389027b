import { byHand, typedIn } from '../page/by-hand';
import { rootsAround } from '../page/outwards';
import { overlaps } from '../text';
import { editBetween } from '../text/remap';
import type { Span } from '../types';

/** Quotes, capitals and the like: an editor may write a little more than the key says. */
const SLACK = 2;
/** What was taken out may come back by an undo, or be moved. */
const KEPT = 20;
const LONGEST_KEPT = 5000;

/** Which words in a field are the writer's, and which the page put there. */
export type WrittenBy = {
  /** The text has changed; `ours`: by a write of ours, which the writer asked for. */
  follow(before: string, after: string, ours: boolean): void;
  /** Whether the page wrote any of it. */
  isForeign(span: Span): boolean;
  foreign(): readonly Span[];
};

/**
 * What stands there at first is the page's, and so is whatever comes in without a key, a paste, a drop or an input
 * method that brought as much. `before`: what was the page's when a session ended here with the same text. `input`
 * events do not tell: `execCommand` of a page makes real ones.
 */
export function writtenBy(
  field: HTMLElement,
  text: string,
  before: readonly Span[] | null,
  signal: AbortSignal,
): WrittenBy {
  const known = typedIn(field, rootsAround(field));
  const isTyped = text.length <= known + SLACK && known > 0;
  let foreign: readonly Span[] = before ?? (isTyped ? [] : [{ start: 0, end: text.length }]);
  let typed = 0;
  let brought: string[] = [];
  const removed: string[] = [];

  const listen = (type: string, note: (event: Event) => void) =>
    field.addEventListener(type, byHand(note), { capture: true, passive: true, signal });
  listen('keydown', (event) => {
    const { key, ctrlKey, metaKey } = event as KeyboardEvent;
    if (!ctrlKey && !metaKey && (key.length === 1 || key === 'Enter')) typed++;
  });
  listen('paste', (event) => bring((event as ClipboardEvent).clipboardData?.getData('text/plain')));
  listen('drop', (event) => bring((event as DragEvent).dataTransfer?.getData('text/plain')));
  listen('compositionend', (event) => bring((event as CompositionEvent).data));

  function bring(words: string | undefined): void {
    if (words) brought = [...brought, plain(words)].slice(-KEPT);
  }

  function isWriters(inserted: string): boolean {
    if (inserted.length <= typed + SLACK && typed > 0) return true;
    const words = plain(inserted);
    return words === '' || brought.some((one) => one.includes(words)) || removed.includes(inserted);
  }

  return {
    follow(before, after, ours) {
      const { start, end, inserted } = editBetween(before, after);
      const gone = { start, end };
      if (end > start && end - start <= LONGEST_KEPT && !foreign.some((one) => overlaps(one, gone)))
        removed.splice(0, removed.length, ...[...removed, before.slice(start, end)].slice(-KEPT));
      const by = start + inserted.length - end;
      const rest = foreign.flatMap((one) => [
        { start: one.start, end: Math.min(one.end, start) },
        { start: Math.max(one.start, end) + by, end: one.end + by },
      ]);
      const added = ours || isWriters(inserted) ? [] : [{ start, end: start + inserted.length }];
      foreign = [...rest, ...added].filter((one) => one.start < one.end);
      typed = 0;
    },
    foreign: () => foreign,
    isForeign: (span) => foreign.some((one) => overlaps(one, span)),
  };
}

/** Spaces of any kind alike, and none at the ends: editors make others of them. */
const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
