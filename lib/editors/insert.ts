import { blanksIn } from '../text';
import type { Content, Span, WriteOutcome } from '../types';
import { selectRange, takeFocus } from './caret';
import { type RichField, selectSpan } from './rich-editor';
import { linesOf, type Paragraphs, toLines, toText } from './serialise';
import { surround } from './surround';
import type { TextMap } from './text-map';
import { climb } from './write';

/** Puts content on lines of its own in place of a span; null stands for the end of the author's text. */
export async function insertContent(
  rich: RichField,
  content: Content,
  asked: Span | null,
): Promise<WriteOutcome> {
  const { field, habits, map } = rich;
  const before = map().text;
  if (!(await takeFocus(field))) return 'needs-click';
  if (!(await rich.calm())) return 'refused';
  if (map().text !== before) return 'moved';
  const place = asked ?? endOfDraft(map(), rich.excluded(), habits.paragraphs);
  if (!place) return 'refused';
  const { span, ...written } = surround(rich, content, place);
  const range = map().toRange(span);
  if (!range || !(await selectRange(field, range, habits.settle))) return 'refused';
  if (map().text !== before) return 'moved';

  const [above, below] = [before.slice(0, place.start), before.slice(place.end)];
  const wanted = [toLines(content), linesOf(toText(content))].map((lines) =>
    [...linesOf(above), ...lines, ...linesOf(below)].join('\n'),
  );
  const outcome = await climb(
    habits.inserting,
    { field, range, ...written },
    () => map().text,
    // An editor that imports no HTML takes the text.
    (text) => wanted.includes(linesOf(text).join('\n')),
  );
  if (outcome !== 'done') return outcome;
  rich.onWritten({ before, selected: span, writers: place });
  await selectSpan(rich, caretAfter(above + below, map().text, place.start));
  return 'done';
}

/**
 * An empty `<p>` after the author's last words if there is one, else the end of those words: an empty `<div>`
 * stays as the distance to the signature. Null where the author has no line before the signature.
 */
function endOfDraft(map: TextMap, excluded: readonly Element[], paragraphs: Paragraphs): Span | null {
  const { text } = map;
  const starts = excluded.map((element) => map.spanOf(element)?.start ?? text.length);
  const limit = Math.min(text.length, ...starts);
  const end = text.slice(0, limit).trimEnd().length;
  if (end === limit && limit < text.length) return null;
  const lineIsEmpty = end > 0 && text[end] === '\n' && (text[end + 1] ?? '\n') === '\n';
  const at = paragraphs === 'p' && lineIsEmpty ? end + 1 : end;
  return { start: at, end: at };
}

/** The first blank of what came in between two readings, else its end. */
export function caretAfter(before: string, after: string, place: number): Span {
  const end = Math.max(place, after.length - before.slice(place).trimStart().length);
  const inserted = after.slice(place, end).trimEnd();
  const [blank] = blanksIn(inserted);
  if (!blank) return { start: place + inserted.length, end: place + inserted.length };
  return { start: place + blank.start, end: place + blank.end };
}
