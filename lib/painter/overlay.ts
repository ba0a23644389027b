import { autoUpdate } from '@floating-ui/dom';
import { dress, fill } from '../editors/textarea-mirror';
import type { Editor } from '../types';
import type { Mark, Painter } from './index';
import { watchLooks } from './looks';
import { placeOver } from './place-over';
import { contrastOf, declarations, paperOf } from './style';

/** Underlines over a textarea where the browser has no range in it: a see-through copy of its text above it. */
export function createOverlay(editor: Editor, layer: () => ShadowRoot, signal: AbortSignal): Painter {
  const field = editor.field as HTMLTextAreaElement;
  const mirror = field.ownerDocument.createElement('div');
  mirror.setAttribute('aria-hidden', 'true');
  let marks: readonly Mark[] = [];
  let stop: (() => void) | null = null;

  function draw(): void {
    if (marks.length === 0) {
      end();
      return;
    }
    if (!mirror.isConnected) layer().append(mirror);
    dress(mirror, field);
    fillWith(mirror, field, marks);
    placeOver(mirror, field);
    // Scrolling, resizing, and whatever pushes the field about; only while there is something to show.
    stop ??= autoUpdate(field, mirror, () => placeOver(mirror, field));
  }

  function end(): void {
    stop?.();
    stop = null;
    mirror.remove();
  }

  const redraw = () => {
    if (marks.length > 0) draw();
  };
  field.addEventListener('scroll', () => placeOver(mirror, field), { passive: true, signal });
  const resized = new ResizeObserver(redraw);
  resized.observe(field);
  watchLooks(field, redraw, signal);
  signal.addEventListener('abort', () => {
    resized.disconnect();
    end();
  });

  const paint = (next: readonly Mark[]) => {
    marks = next;
    draw();
  };
  return { paint, clear: () => paint([]) };
}

/** The field's text with each mark in a span of its own; marks do not overlap (the analyser sees to that). */
function fillWith(mirror: HTMLElement, field: HTMLTextAreaElement, marks: readonly Mark[]): void {
  const text = fill(mirror, field);
  const styles = declarations(paperOf(field), contrastOf(field.ownerDocument.defaultView));
  let rest = text;
  let at = 0;
  for (const { span, kind, open } of [...marks].sort((a, b) => a.span.start - b.span.start)) {
    if (span.start < at || span.end > field.value.length) continue;
    const marked = rest.splitText(span.start - at);
    rest = marked.splitText(span.end - span.start);
    at = span.end;
    const holder = mirror.ownerDocument.createElement('span');
    holder.style.cssText = `${styles[kind]}${open ? styles.open : ''};color:transparent`;
    // The wash lies over the words here, not under them.
    if (kind === 'blank') holder.style.opacity = '0.5';
    marked.replaceWith(holder);
    holder.append(marked);
  }
}
