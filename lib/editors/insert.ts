import type { Content, Span, WriteOutcome } from '../types';
import { selectRange, takeFocus } from './caret';
import { type RichField, selectSpan } from './rich-editor';
import { EMPTY_LINE, linesOf, toHtml, toLines, toText } from './serialise';
import type { TextMap } from './text-map';
import { climb } from './write';

/** Puts content on lines of its own; null stands for the end of the author's text. */
export async function insertContent(
  rich: RichField,
  content: Content,
  at: number | null,
): Promise<WriteOutcome> {
  const { field, habits, map } = rich;
  if (!(await takeFocus(field))) return 'needs-click';
  const before = map().text;
  const place = at ?? endOfDraft(map(), rich.excluded());
  const range = map().toRange({ start: place, end: place });
  if (!range || !(await selectRange(field, range, habits.settle))) return 'refused';
  if (map().text !== before) return 'moved';

  const wanted = [
    ...linesOf(before.slice(0, place)),
    ...toLines(content),
    ...linesOf(before.slice(place)),
  ].join('\n');
  const outcome = await climb(
    habits.inserting,
    { field, range, expected: '', ...written(rich, content, before, place) },
    () => map().text,
    (text) => linesOf(text).join('\n') === wanted,
  );
  if (outcome === 'done') await selectSpan(rich, caretAfter(before, map().text, place));
  return outcome;
}

/** Where text stands beside the place, an empty line goes between: else first and last paragraph merge with it. */
function written(
  { habits }: RichField,
  content: Content,
  text: string,
  place: number,
): { html: string; text: string } {
  const line = EMPTY_LINE[habits.paragraphs];
  const above = place > 0 && text[place - 1] !== '\n';
  const below = place < text.length && text[place] !== '\n';
  return {
    html: `${above ? line : ''}${toHtml(content, habits.paragraphs)}${below ? line : ''}`,
    text: `${above ? '\n\n' : ''}${toText(content)}${below ? '\n\n' : ''}`,
  };
}

/** An empty line after the author's last words if there is one, else the end of those words. */
export function endOfDraft(map: TextMap, excluded: readonly Element[]): number {
  const starts = excluded.map((element) => map.spanOf(element)?.start ?? map.text.length);
  const draft = map.text.slice(0, Math.min(map.text.length, ...starts));
  const end = draft.trimEnd().length;
  const emptyLineFollows = end > 0 && draft.slice(end).startsWith('\n\n');
  return emptyLineFollows ? end + 2 - 1 : end;
}

const BLANK = /\[[^\][\n]+\]/;

/** The first blank of what came in between two readings, else its end. */
export function caretAfter(before: string, after: string, place: number): Span {
  const end = Math.max(place, after.length - before.slice(place).trimStart().length);
  const inserted = after.slice(place, end).trimEnd();
  const blank = BLANK.exec(inserted);
  if (!blank) return { start: place + inserted.length, end: place + inserted.length };
  const start = place + blank.index;
  return { start, end: start + blank[0].length };
}
