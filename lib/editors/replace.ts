import type { Edit, WriteOutcome } from '../types';
import { selectedSpan, takeFocus } from './caret';
import type { Hold } from './hold';
import { inlineHtml } from './inline-html';
import { judgeEdit } from './judge';
import type { RichField } from './rich-editor';

/** Replaces a span of a rich editor's text, keeping the formatting that the span begins in. */
export async function replaceText(rich: RichField, edit: Edit, hold: Hold): Promise<WriteOutcome> {
  const { field, habits, map, calm, onWritten, ladder } = rich;
  const asked = withoutBareDeletion(edit, map().text);
  if (!asked || !holds(asked, map().text)) return 'moved';
  if (!(await takeFocus(field))) return 'needs-click';
  if (!(await calm())) return 'refused';
  // The waits gave the writer time to type.
  if (hold.wentOn() || !holds(asked, map().text)) return 'moved';
  const { span, expected, insert } = asked;
  const writers = selectedSpan(field, map()) ?? { start: span.end, end: span.end };
  const before = map().text;
  const judge = judgeEdit(before, asked);
  return ladder(
    'replacing',
    {
      field,
      settle: habits.settle,
      expected,
      writing() {
        const range = holds(asked, map().text) ? map().toRange(span) : null;
        return (
          range && {
            field,
            range,
            expected,
            text: insert,
            html: inlineHtml(insert, range.startContainer, field),
          }
        );
      },
      text: () => map().text,
      judge,
      written: () => onWritten({ before, judge, selected: span, writers }),
    },
    hold,
  );
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
