import { dress, fill } from '../editors/textarea-mirror';
import type { Editor } from '../types';
import type { Mark, Painter } from './index';
import { declarations, paperOf } from './style';

/** Underlines over a textarea where the browser has no range in it: a see-through copy of its text above it. */
export function createOverlay(editor: Editor, layer: () => ShadowRoot, signal: AbortSignal): Painter {
  const field = editor.field as HTMLTextAreaElement;
  const mirror = field.ownerDocument.createElement('div');
  mirror.setAttribute('aria-hidden', 'true');
  let marks: readonly Mark[] = [];

  function draw(): void {
    if (marks.length === 0) mirror.remove();
    else {
      if (!mirror.isConnected) layer().append(mirror);
      dress(mirror, field);
      fillWith(mirror, field, marks);
      follow();
    }
  }

  /** Puts the copy where the field is now, at its scroll position. */
  function follow(): void {
    const box = editor.field.getBoundingClientRect();
    Object.assign(mirror.style, {
      position: 'fixed',
      left: `${box.left}px`,
      top: `${box.top}px`,
      pointerEvents: 'none',
    });
    mirror.scrollTop = field.scrollTop;
    mirror.scrollLeft = field.scrollLeft;
  }

  const view = field.ownerDocument.defaultView;
  // Captured at the window: any ancestor may scroll.
  view?.addEventListener('scroll', follow, { capture: true, passive: true, signal });
  view?.addEventListener('resize', draw, { signal });
  const resized = new ResizeObserver(draw);
  resized.observe(field);
  signal.addEventListener('abort', () => {
    resized.disconnect();
    mirror.remove();
  });

  return {
    paint(next) {
      marks = next;
      draw();
    },
    clear() {
      marks = [];
      draw();
    },
  };
}

/** The field's text with each mark in a span of its own; marks do not overlap (the analyser sees to that). */
function fillWith(mirror: HTMLElement, field: HTMLTextAreaElement, marks: readonly Mark[]): void {
  const text = fill(mirror, field);
  const styles = declarations(paperOf(field));
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
