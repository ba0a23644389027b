import type { Content, Edit, Editor, Reading, Span, WriteOutcome } from '../types';
import { placeSelection, selectedSpan, selectRange, takeFocus } from './caret';
import { type Composition, compositionIn } from './composition';
import { toTop } from './frames';
import type { Hold } from './hold';
import { insertContent } from './insert';
import { liveText } from './live-text';
import { replaceText } from './replace';
import type { Rung } from './rungs';
import type { Paragraphs } from './serialise';
import type { SplitLine } from './surround';
import type { TextMap } from './text-map';
import { editedWith, type Together } from './together';
import { caretBackIn, type Written } from './undone';
import { wait } from './wait';
import { richReading } from './whose';
import { climb, type Target } from './write';
import { writesIn } from './writes';

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
  readonly together: Together;
  /** Its text, and what of it is not the writer's. */
  reading(): Reading;
  /** Waits for the moment in which a write disturbs nothing; false when it did not come. */
  calm(): Promise<boolean>;
  /** Climbs the rungs of that kind. */
  ladder(kind: 'replacing' | 'inserting', target: Target, hold: Hold): Promise<WriteOutcome>;
  /** Told of each write that stands, and of each that we take back. */
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
  const reading = () => richReading(field, map(), () => findExcluded(field));
  const composition = compositionIn(field, signal);
  const select = (span: Span) => {
    const range = map().toRange(span);
    if (range) placeSelection(field, range);
  };
  const selection = () => selectedSpan(field, map());
  const onWritten = caretBackIn({ field, text: () => map().text, selection, select, onChange }, signal);
  const { calm, ladder } = rhythmOf(field, onChange, habits, composition);
  const together = editedWith(field, () => map().text);
  const rich: RichField = { field, habits, map, together, reading, calm, ladder, onWritten };
  const { wentOn, writing } = writesIn(field, map, together, signal);
  return {
    field,
    adapter: habits.name,
    rich: habits.paragraphs !== 'none',
    read: reading,
    range: (span) => map().toRange(span),
    rects: (span) => toTop(field.ownerDocument, map().toRange(span)?.getClientRects() ?? []),
    selection,
    select: (span: Span) => selectSpan(rich, span),
    wentOn,
    composed: composition.ended,
    apply: (edit: Edit) => writing((hold) => replaceText(rich, edit, hold)),
    insert: (content: Content, place: Span | null) =>
      writing((hold) => insertContent(rich, content, place, hold)),
    onChange,
  };
}

/** When it writes, and which way: a field that only the browser drives is written to by one rung once that is known. */
function rhythmOf(
  field: HTMLElement,
  onChange: (listener: () => void) => void,
  { quiet = 0, endStep, ...ladders }: Habits,
  composition: Composition,
): Pick<RichField, 'calm' | 'ladder'> {
  let changed = 0;
  /** The command that wrote where no event was answered. */
  const native: { [kind in 'replacing' | 'inserting']?: Rung } = {};
  if (quiet > 0) onChange(() => (changed = Date.now()));
  return {
    async calm() {
      const rest = changed + quiet - Date.now();
      if (rest > 0) await wait(rest);
      const ended = await composition.ended();
      if (ended) endStep?.(field);
      return ended;
    },
    async ladder(kind, target, hold) {
      const known = native[kind];
      const { outcome, by } = await climb(known ? [known] : ladders[kind], target, hold);
      if (outcome === 'done' && by?.isCommand) native[kind] = by;
      return outcome;
    },
  };
}

export async function selectSpan({ field, habits, map }: RichField, span: Span): Promise<void> {
  await takeFocus(field);
  const range = map().toRange(span);
  if (range) await selectRange(field, range, habits.settle);
}
