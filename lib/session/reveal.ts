import type { Editor, Span } from '../types';

/** Selects the span and brings it into view. */
export async function reveal(editor: Editor, span: Span): Promise<void> {
  await editor.select(span);
  const [words] = editor.rects(span);
  if (!words) return;
  const { field } = editor;
  const box = field.getBoundingClientRect();
  // A field that scrolls within itself, as a textarea does.
  if (field.scrollHeight > field.clientHeight && (words.top < box.top || words.bottom > box.bottom))
    field.scrollTop += words.top - box.top - field.clientHeight / 2;
  const holder = editor.range(span)?.startContainer;
  const element = holder instanceof Element ? holder : holder?.parentElement;
  (element ?? field).scrollIntoView({ block: 'nearest' });
}
