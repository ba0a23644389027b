import type { Span } from '../types';
import { until } from './wait';

/** A write: what was selected for it, and what the writer had selected, in the text that its undo brings back. */
export type Written = { readonly before: string; readonly selected: Span; readonly writers: Span };

export type Selectable = {
  text(): string;
  selection(): Span | null;
  select(span: Span): void;
  onChange(listener: () => void): void;
};

/** Some editors give the selection back a moment after the text. */
const RESTORED_MS = 150;

/**
 * With an undo an editor gives back what was selected for the write, too: words that the writer never selected, and
 * that their next key would replace. So the caret goes back to where they had it. To be told of each write.
 */
export function caretBackIn({ text, selection, select, onChange }: Selectable): (written: Written) => void {
  let last: Written | null = null;

  function giveBack({ before, selected, writers }: Written): boolean {
    if (text() !== before) return true;
    if (!same(selection(), selected)) return false;
    select(writers);
    return true;
  }

  onChange(() => {
    const written = last;
    if (written && text() === written.before) void until(() => giveBack(written), RESTORED_MS);
  });
  return (written) => {
    last = same(written.selected, written.writers) ? null : written;
  };
}

const same = (one: Span | null, other: Span): boolean => one?.start === other.start && one.end === other.end;
