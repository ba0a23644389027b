import type { ModelWrite, Pasted } from '../types';

type Place = ModelWrite['from'];
type Model = {
  getViewport(): { readonly from: number };
  getRange(from: Place, to: Place): string;
  replaceRange(text: string, from: Place, to: Place, origin: string): void;
};

/**
 * Runs in the page's own world, once per write, as the text of this one function: it may use nothing outside of
 * itself. Replaces a range of the CodeMirror 5 that has the focus in its own model: nothing is selected for it, before
 * or after its undo. Nothing is written where the model does not hold what is drawn by now, as with a key that it has
 * not read yet: to draw its lines anew would take that key away.
 */
export async function replaceInCodeMirror(request: ModelWrite): Promise<Pasted> {
  const nothing = { handled: false, changed: false };
  const inside = (element: Element): Element | null | undefined => {
    if (element.shadowRoot) return element.shadowRoot.activeElement;
    try {
      return (element as HTMLIFrameElement).contentDocument?.activeElement;
    } catch {
      return null; // a frame of another origin
    }
  };
  let field: Element | null = document.activeElement;
  for (let next = field && inside(field); next; next = inside(next)) field = next;
  const model = (field?.closest('.CodeMirror') as { CodeMirror?: Model } | null | undefined)?.CodeMirror;
  if (!model) return nothing;
  const first = model.getViewport().from;
  const from = { line: first + request.from.line, ch: request.from.ch };
  const to = { line: first + request.to.line, ch: request.to.ch };
  if (model.getRange(from, to) !== request.expected) return nothing;
  const lines = model.getRange({ line: from.line, ch: 0 }, { line: to.line, ch: Number.MAX_SAFE_INTEGER });
  // An empty line is drawn with a space of no width.
  const drawn = [...(field?.querySelectorAll('.CodeMirror-line') ?? [])]
    .slice(request.from.line, request.to.line + 1)
    .map((line) => (line.textContent ?? '').replaceAll('\u200b', ''));
  if (lines !== drawn.join('\n')) return nothing;
  // An origin of its own is an undo step of its own.
  model.replaceRange(request.text, from, to, 'amends');
  return { handled: true, changed: true };
}
