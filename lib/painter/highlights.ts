import type { Editor } from '../types';
import type { Mark, Painter } from './index';
import { watchLooks } from './looks';
import { highlightName } from './names';
import { registerOf } from './registry';
import { paperOf } from './style';

type Painted = { readonly name: string; readonly range: AbstractRange };

/** Underlines by CSS Custom Highlights: nothing in the document changes. */
export function createHighlighter(editor: Editor, signal: AbortSignal): Painter {
  const register = registerOf(editor.field);
  let painted: Painted[] = [];
  let shown: readonly Mark[] = [];
  let paper = paperOf(editor.field);

  function paint(marks: readonly Mark[]): void {
    // While there are marks, `onLooks` tells of another paper: to ask at each key would cost more than the marks.
    if (shown.length === 0) paper = paperOf(editor.field);
    shown = marks;
    const gone = new Set(painted);
    const next: Painted[] = [];
    for (const mark of marks) {
      const range = editor.range(mark.span);
      if (!range) continue;
      for (const kind of kindsOf(mark)) {
        const name = highlightName(kind, paper);
        const same = painted.find((old) => gone.has(old) && old.name === name && sameEnds(old.range, range));
        if (same) gone.delete(same);
        if (!same || !register.has(name, same.range)) register.add(name, same?.range ?? range);
        next.push(same ?? { name, range });
      }
    }
    for (const { name, range } of gone) register.remove(name, range);
    painted = next;
  }

  const clear = () => paint([]);
  const isStanding = () => painted.every(({ name, range }) => register.has(name, range));
  const onLooks = () => {
    if (shown.length === 0) return;
    const now = paperOf(editor.field);
    if (now === paper && isStanding()) return;
    paper = now;
    paint(shown);
  };
  watchLooks(editor.field, onLooks, signal);
  signal.addEventListener('abort', clear);
  return { paint, clear };
}

const kindsOf = ({ kind, open }: Mark): string[] => (open ? [kind, 'open'] : [kind]);

/** A live range went along with its words: where it still marks the same ones, leaving it alone avoids a flicker. */
function sameEnds(a: AbstractRange, b: AbstractRange): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}
