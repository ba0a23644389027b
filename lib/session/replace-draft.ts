import { longestFirst, signOffOf, writersIn } from '../authorship';
import type { Content, Editor, Span, WriteOutcome } from '../types';
import { firstBlank } from './blanks';

/**
 * Puts content in place of the writer's own words, in one step to undo where the editor takes it so. Quoted mail and
 * signature stay, and so does the sign-off. What the writer wrote between quotes goes after the content is in.
 */
export async function replaceDraft(editor: Editor, content: Content): Promise<WriteOutcome> {
  const { text, excluded } = editor.read();
  const kept = signOffOf(text, excluded);
  const [longest, ...others] = longestFirst(writersIn(text, kept ? [...excluded, kept] : excluded));
  if (!longest) return editor.insert(content, kept && { start: kept.start, end: kept.start });
  const outcome = await replacePiece(editor, content, longest);
  if (outcome !== 'done' || others.length === 0) return outcome;
  const gone = await removePieces(editor, text, longest, others);
  const blank = firstBlank(editor.read().text, 0);
  if (blank) await editor.select(blank);
  return gone ? 'done' : 'altered';
}

async function replacePiece(editor: Editor, content: Content, old: Span): Promise<WriteOutcome> {
  const before = editor.read().text;
  const outcome = await editor.insert(content, old);
  const untouched = editor.read().text === before;
  return (outcome === 'refused' || outcome === 'unclear') && untouched
    ? replaceInTwo(editor, content, old)
    : outcome;
}

/** `before`: the text with all its pieces. The last goes first, so that those before it stay where they are. */
async function removePieces(
  editor: Editor,
  before: string,
  replaced: Span,
  pieces: readonly Span[],
): Promise<boolean> {
  let below = before.length;
  for (const piece of [...pieces].sort((a, b) => b.start - a.start)) {
    const expected = before.slice(piece.start, piece.end);
    const { text } = editor.read();
    const start = piece.start < replaced.start ? piece.start : text.length - (below - piece.start);
    const span = { start, end: start + expected.length };
    if (text.slice(span.start, span.end) !== expected) return false;
    if ((await editor.apply({ span, expected, insert: '' })) !== 'done') return false;
    below -= expected.length;
  }
  return true;
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
