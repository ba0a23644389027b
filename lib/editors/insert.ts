import { writersEnd } from '../authorship';
import { blanksIn } from '../text';
import type { Content, Reading, Span, WriteOutcome } from '../types';
import { takeFocus } from './caret';
import type { Hold } from './hold';
import { judgeContent } from './judge-letter';
import { type RichField, selectSpan } from './rich-editor';
import type { Paragraphs } from './serialise';
import { surround } from './surround';

/** Puts content on lines of its own in place of a span; null stands for the end of the author's text. */
export async function insertContent(
  rich: RichField,
  content: Content,
  asked: Span | null,
  hold: Hold,
): Promise<WriteOutcome> {
  const { field, habits, map, together } = rich;
  const before = map().text;
  if (!(await takeFocus(field))) return 'needs-click';
  if (!(await rich.calm())) return 'refused';
  if (hold.wentOn() || map().text !== before) return 'moved';
  const place = asked ?? endOfDraft(rich.reading(), habits.paragraphs);
  if (!place) return 'refused';
  const { span, ...written } = surround(rich, content, place);
  const shift = together.start();
  const judge = judgeContent(together.text(), content, {
    start: place.start + shift,
    end: place.end + shift,
  });
  const target = {
    field,
    settle: habits.settle,
    expected: written.expected,
    writing() {
      const range = map().text === before ? map().toRange(span) : null;
      return range && { field, range, ...written };
    },
    text: together.text,
    judge,
    written: () => rich.onWritten({ before, judge, selected: span, writers: place }),
  };
  const outcome = await rich.ladder('inserting', target, hold);
  if (outcome !== 'done' || hold.wentOn()) return outcome;
  const around = before.slice(0, place.start) + before.slice(place.end);
  await selectSpan(rich, caretAfter(around, map().text, place.start));
  return 'done';
}

/**
 * An empty `<p>` after the author's last words if there is one, else the end of those words: an empty `<div>`
 * stays as the distance to the signature. Null where the author has no line of their own.
 */
function endOfDraft({ text, excluded }: Reading, paragraphs: Paragraphs): Span | null {
  const end = writersEnd(text, excluded);
  if (end === null) return null;
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
