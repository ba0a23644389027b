import type { Editor, Span } from '../types';

/** Brings the span into view, and selects it, or what of it is asked for. */
export async function reveal(editor: Editor, span: Span, selected = span): Promise<void> {
  await editor.select(selected);
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
