import type { Editor } from '../types';

/** Where the caret's line stands; null where the caret is not in the field, or no browser tells. */
export function writtenLine(editor: Editor): DOMRect | null {
  const caret = editor.selection();
  if (!caret) return null;
  const { start } = caret;
  // An empty range has no rectangle everywhere: then the character before it tells the line.
  const boxes = [
    ...editor.rects({ start: Math.max(0, start - 1), end: start }),
    ...editor.rects({ start, end: start }),
  ];
  return boxes.findLast(({ height }) => height > 0) ?? null;
}
