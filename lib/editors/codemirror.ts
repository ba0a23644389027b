import type { EditorAdapter, ModelWrite, Pasted } from '../types';
import { richEditor } from './rich-editor';
import { commandText, pastedHtml, pastedText, type Rung, typedOver } from './rungs';

/** Writes into the model of the editor that has the focus; only the page's own world reaches that. */
type Write = (request: ModelWrite) => Promise<Pasted>;
let write: Write = async () => ({ handled: false });

/** To be handed in once. */
export function writeThrough(chosen: Write): void {
  write = chosen;
}

const LINE = '.CodeMirror-line';

/**
 * It types where it last saw the selection, and looks each tenth of a second: whatever is selected for a write, or by
 * the undo of one, may be what the writer's next key replaces. Its model needs no selection.
 */
const throughModel: Rung = {
  needsSeen: false,
  unselected: true,
  async write({ field, range, expected, text }) {
    const lines = [...field.querySelectorAll(LINE)];
    const from = placeOf(lines, range.startContainer, range.startOffset);
    const to = placeOf(lines, range.endContainer, range.endOffset);
    if (!from || !to) return { handled: false, changed: false };
    return write({ from, to, expected, text });
  },
};

/** Among the lines that are drawn; null outside of them. */
function placeOf(lines: readonly Element[], node: Node, offset: number): ModelWrite['from'] | null {
  const line = lines.findIndex((one) => one.contains(node));
  const holder = lines[line];
  if (!holder) return null;
  const before = holder.ownerDocument.createRange();
  before.selectNodeContents(holder);
  before.setEnd(node, offset);
  // An empty line is drawn with a space of no width.
  return { line, ch: before.toString().replaceAll('\u200b', '').length };
}

/** CodeMirror 5 where it edits prose by a contenteditable. */
export const codemirror: EditorAdapter = {
  name: 'codemirror',
  claim: (field) => field.matches('.CodeMirror [contenteditable]'),
  open: (field, signal, excluded) =>
    richEditor(field, signal, excluded, {
      name: 'codemirror',
      paragraphs: 'none',
      replacing: [throughModel, typedOver, pastedText, commandText],
      inserting: [throughModel, pastedHtml],
      settle: SETTLE_MS,
      quiet: READ_MS,
    }),
};

/** After so long it has read a new selection. */
const SETTLE_MS = 60;
/** After so long it has read what was typed. */
const READ_MS = 200;
