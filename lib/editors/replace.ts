import type { Edit, WriteOutcome } from '../types';
import { selectedSpan, selectRange, takeFocus } from './caret';
import { inlineHtml } from './inline-html';
import type { RichField } from './rich-editor';
import { climb, drawn, type Writing } from './write';

/** Replaces a span of a rich editor's text, keeping the formatting that the span begins in. */
export async function replaceText(
  { field, habits, map, calm, onWritten }: RichField,
  edit: Edit,
): Promise<WriteOutcome> {
  const asked = withoutBareDeletion(edit, map().text);
  if (!asked || !holds(asked, map().text)) return 'moved';
  if (!(await takeFocus(field))) return 'needs-click';
  if (!(await calm())) return 'refused';
  if (!holds(asked, map().text)) return 'moved';
  const writers = selectedSpan(field, map()) ?? { start: asked.span.end, end: asked.span.end };
  const range = map().toRange(asked.span);
  if (!range || !(await selectRange(field, range, habits.settle))) return 'refused';
  // The waits gave the writer time to type.
  if (!holds(asked, map().text)) return 'moved';
  const before = map().text;
  const after = before.slice(0, asked.span.start) + asked.insert + before.slice(asked.span.end);
  const outcome = await climb(
    habits.replacing,
    writingOf(field, range, asked),
    () => map().text,
    (text) => text === drawn(after),
  );
  if (outcome === 'done') onWritten({ before, selected: asked.span, writers });
  return outcome;
}

const holds = ({ span, expected }: Edit, text: string) => text.slice(span.start, span.end) === expected;

/** Editors agree on replacing; on deleting they do not. So the next character (or the one before) is typed anew. */
function withoutBareDeletion(edit: Edit, text: string): Edit | null {
  const { span, expected, insert } = edit;
  if (insert !== '' || span.start === span.end) return edit;
  const next = nextCharacter(text, span.end);
  if (next && next !== '\n') {
    return { span: { ...span, end: span.end + next.length }, expected: expected + next, insert: next };
  }
  const previous = text.slice(0, span.start).match(/.$/u)?.[0];
  if (!previous) return edit;
  return {
    span: { ...span, start: span.start - previous.length },
    expected: previous + expected,
    insert: previous,
  };
}

const nextCharacter = (text: string, at: number): string | undefined => text.slice(at).match(/^./su)?.[0];

function writingOf(field: HTMLElement, range: Range, { expected, insert }: Edit): Writing {
  return { field, range, expected, text: insert, html: inlineHtml(insert, range.startContainer, field) };
}
