import type { Editor, Span } from '../types';
import { createHighlighter } from './highlights';
import { createOverlay } from './overlay';

/** `open`: the finding whose card is open. */
export type Mark = {
  readonly span: Span;
  readonly kind: 'strong' | 'medium' | 'hint' | 'blank';
  readonly open?: boolean;
};

export type Painter = {
  /** Shows these marks and no others; a mark that stays where it was is not touched. */
  paint(marks: readonly Mark[]): void;
  clear(): void;
};

/** Underlines in the editor's text. `layer` holds what the browser cannot paint into the field itself. */
export function createPainter(editor: Editor, layer: () => ShadowRoot, signal: AbortSignal): Painter {
  const inField = editor.range({ start: 0, end: 0 }) !== null;
  return inField ? createHighlighter(editor, signal) : createOverlay(editor, layer, signal);
}
