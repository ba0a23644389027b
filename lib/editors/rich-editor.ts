import type { Content, Edit, Editor, Span, WriteOutcome } from '../types';
import { placeSelection, selectedSpan, selectRange, takeFocus } from './caret';
import { type Composition, compositionIn } from './composition';
import { toTop } from './frames';
import { insertContent } from './insert';
import { liveText } from './live-text';
import { replaceText } from './replace';
import type { Paragraphs } from './serialise';
import type { SplitLine } from './surround';
import type { TextMap } from './text-map';
import { caretBackIn, type Written } from './undone';
import { wait } from './wait';
import type { Rung } from './write';

/** What tells one rich editor from another. */
export type Habits = {
  readonly name: string;
  readonly paragraphs: Paragraphs;
  /** The ladders, the safest rung first. */
  readonly replacing: readonly Rung[];
  readonly inserting: readonly Rung[];
  /** Milliseconds until it has seen a selection, beyond two frames. */
  readonly settle: number;
  /** Milliseconds without a change before a write, for editors that join quick changes into one undo step. */
  readonly quiet?: number;
  readonly split?: SplitLine;
  /** Closes the step in the editor's undo history that the writer's last words belong to. */
  endStep?(field: HTMLElement): void;
};

/** A field as the writing functions see it. */
export type RichField = {
  readonly field: HTMLElement;
  readonly habits: Habits;
  map(): TextMap;
  excluded(): Element[];
  /** Waits for the moment in which a write disturbs nothing; false when it did not come. */
  calm(): Promise<boolean>;
  /** Told of each write that stands. */
  onWritten(written: Written): void;
};

/** An editor over any contenteditable: reads by the text map, writes by its ladder. */
export function richEditor(
  field: HTMLElement,
  signal: AbortSignal,
  findExcluded: (field: HTMLElement) => Element[],
  habits: Habits,
): Editor {
  const { map, onChange } = liveText(field, signal);
  const excluded = () => findExcluded(field);
  const composition = compositionIn(field, signal);
  const calm = calmIn(field, onChange, habits, composition);
  const selection = () => selectedSpan(field, map());
  const onWritten = caretBackIn({
    text: () => map().text,
    selection,
    select(span) {
      const range = map().toRange(span);
      if (range) placeSelection(field, range);
    },
    onChange,
  });
  const rich: RichField = { field, habits, map, excluded, calm, onWritten };
  return {
    field,
    adapter: habits.name,
    rich: habits.paragraphs !== 'none',
    read: () => ({ text: map().text, excluded: spansOf(excluded(), map()) }),
    range: (span) => map().toRange(span),
    rects: (span) => toTop(field.ownerDocument, map().toRange(span)?.getClientRects() ?? []),
    selection,
    select: (span: Span) => selectSpan(rich, span),
    composed: composition.ended,
    apply: (edit: Edit): Promise<WriteOutcome> => replaceText(rich, edit),
    insert: (content: Content, place: Span | null): Promise<WriteOutcome> =>
      insertContent(rich, content, place),
    onChange,
  };
}

function calmIn(
  field: HTMLElement,
  onChange: (listener: () => void) => void,
  { quiet = 0, endStep }: Habits,
  composition: Composition,
): () => Promise<boolean> {
  let changed = 0;
  if (quiet > 0) onChange(() => (changed = Date.now()));
  return async () => {
    const rest = changed + quiet - Date.now();
    if (rest > 0) await wait(rest);
    const ended = await composition.ended();
    if (ended) endStep?.(field);
    return ended;
  };
}

export async function selectSpan({ field, habits, map }: RichField, span: Span): Promise<void> {
  await takeFocus(field);
  const range = map().toRange(span);
  if (range) await selectRange(field, range, habits.settle);
}

function spansOf(elements: readonly Element[], map: TextMap): Span[] {
  return elements.map((element) => map.spanOf(element)).filter((span) => span !== null);
}
