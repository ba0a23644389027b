import type { Content, Span } from '../types';
import { inlineHtml } from './inline-html';
import type { RichField } from './rich-editor';
import type { Writing } from './rungs';
import { EMPTY_LINE, type Paragraphs, textHtml, toHtml, toText } from './serialise';

/** What an editor makes of the line that is split where blocks go in. */
export type SplitLine = {
  /** The first block goes onto the line before the caret, even if it is an empty one. */
  readonly joinsFirst?: boolean;
  /** What stood after the caret becomes a line of its own, even if that is nothing. */
  readonly leavesRest?: boolean;
  /** Empty blocks are dropped, so they hold nothing apart. */
  readonly dropsEmpty?: boolean;
};

/** What is written so that the content stands on lines of its own, and the span that it takes the place of. */
export type Surrounded = Pick<Writing, 'html' | 'text' | 'expected'> & { readonly span: Span };

export function surround(rich: RichField, content: Content, place: Span): Surrounded {
  const { paragraphs, split = {} } = rich.habits;
  const draft = rich.map().text;
  const [head, tail] = [draft.slice(0, place.start), draft.slice(place.end)];
  const [before, after] = [head.split('\n').reverse(), tail.split('\n')];
  const text = textApart(content, head, tail);
  if (split.dropsEmpty) return withNeighbours(rich, content, place, text);
  const above = EMPTY_LINE[paragraphs].repeat(linesAbove(before, paragraphs, split));
  const below = EMPTY_LINE[paragraphs].repeat(linesBelow(after, paragraphs, split));
  const html = paragraphs === 'none' ? textHtml(text) : above + toHtml(content, paragraphs) + below;
  return { span: place, expected: draft.slice(place.start, place.end), html, text };
}

/** The lines lead away from the place. A `<p>` brings its own distance; `<div>`s need an empty line between. */
type Lines = readonly string[];

function linesAbove([own = '', next = '']: Lines, paragraphs: Paragraphs, split: SplitLine): number {
  if (own) return split.joinsFirst && paragraphs === 'div' ? 2 : 1;
  return paragraphs === 'div' && next.trim() ? 1 : 0;
}

function linesBelow([own = '', next = '']: Lines, paragraphs: Paragraphs, split: SplitLine): number {
  if (own) return 1;
  return paragraphs === 'div' && next.trim() && !split.leavesRest ? 1 : 0;
}

/**
 * The characters beside the place are typed anew in blocks of their own: those join the line, the content does not.
 * Up to the first that shows: a block of nothing but space is an empty one.
 */
function withNeighbours({ field, map }: RichField, content: Content, place: Span, text: string): Surrounded {
  const draft = map().text;
  const previous = draft.slice(0, place.start).match(/\S[^\S\n]*$/u)?.[0] ?? '';
  const next = draft.slice(place.end).match(/^[^\S\n]*\S/u)?.[0] ?? '';
  const span = { start: place.start - previous.length, end: place.end + next.length };
  const blockOf = (part: string, start: number) => {
    const range = part && map().toRange({ start, end: start + part.length });
    return range ? `<p>${inlineHtml(part, range.startContainer, field)}</p>` : '';
  };
  return {
    span,
    expected: draft.slice(span.start, span.end),
    html: blockOf(previous, span.start) + toHtml(content, 'p') + blockOf(next, place.end),
    text: previous + text + next,
  };
}

/** The content as text, with the line breaks that are still needed for an empty line on either side. */
export function textApart(content: Content, before: string, after: string): string {
  const [ended = ''] = /\n{0,2}$/.exec(before) ?? [];
  const [begun = ''] = /^\n{0,2}/.exec(after) ?? [];
  const above = before.trim() ? '\n\n'.slice(ended.length) : '';
  const below = after.trim() ? '\n\n'.slice(begun.length) : '';
  return above + toText(content) + below;
}
