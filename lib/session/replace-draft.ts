import type { Content, Editor, Span, WriteOutcome } from '../types';
import { firstBlank } from './blanks';

/** Puts content in place of the author's own text: in one step to undo where the editor takes it so. */
export async function replaceDraft(editor: Editor, content: Content): Promise<WriteOutcome> {
  const before = editor.read();
  const limit = Math.min(before.text.length, ...before.excluded.map(({ start }) => start));
  const old = trimmed(before.text, limit);
  const outcome = await editor.insert(content, old);
  const untouched = editor.read().text === before.text;
  return (outcome === 'refused' || outcome === 'unclear') && untouched && old.start < old.end
    ? replaceInTwo(editor, content, old)
    : outcome;
}

/** The content goes in first and the old text out after it: whatever fails between, nothing is lost. */
async function replaceInTwo(editor: Editor, content: Content, old: Span): Promise<WriteOutcome> {
  const before = editor.read();
  const inserted = await editor.insert(content, { start: old.start, end: old.start });
  if (inserted !== 'done') return inserted;
  const { text } = editor.read();
  const end = text.length - (before.text.length - old.end);
  const start = end - (old.end - old.start);
  const expected = before.text.slice(old.start, old.end);
  if (text.slice(start, end) !== expected) return 'altered';
  const gap = text.slice(0, start).trimEnd().length;
  const removed = await editor.apply({
    span: { start: gap, end },
    expected: text.slice(gap, end),
    insert: '',
  });
  const blank = removed === 'done' ? firstBlank(editor.read().text, old.start) : null;
  if (blank) await editor.select(blank);
  // By now the letter stands beside the old text.
  return removed === 'done' ? 'done' : 'altered';
}

/** The author's text without the space around it. */
function trimmed(text: string, limit: number): Span {
  const own = text.slice(0, limit);
  const end = own.trimEnd().length;
  return { start: Math.min(own.length - own.trimStart().length, end), end };
}
