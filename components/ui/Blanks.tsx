import type { ReactNode } from 'react';
import { blanksIn } from '../../lib/text';
import type { Span } from '../../lib/types';

type Props = {
  readonly text: string;
  /** What of it are the customer's own words. */
  readonly theirs?: readonly string[] | undefined;
};

/** Text with its blanks shown as chips, and the customer's words underlined. */
export function Blanks({ text, theirs = [] }: Props) {
  const shown: ReactNode[] = [];
  let at = 0;
  for (const { span, theirs: isTheirs } of marked(text, theirs)) {
    const words = text.slice(span.start, span.end);
    shown.push(text.slice(at, span.start));
    shown.push(
      <mark key={span.start} className={isTheirs ? 'theirs' : 'blank'}>
        {words}
      </mark>,
    );
    at = span.end;
  }
  return (
    <>
      {shown}
      {text.slice(at)}
    </>
  );
}

type Marked = { readonly span: Span; readonly theirs: boolean };

function marked(text: string, theirs: readonly string[]): Marked[] {
  const blanks = blanksIn(text).map(({ start, end }): Marked => ({ span: { start, end }, theirs: false }));
  const words = theirs.flatMap((one): Marked[] => {
    const start = text.indexOf(one);
    return start < 0 ? [] : [{ span: { start, end: start + one.length }, theirs: true }];
  });
  const apart = words.filter(
    ({ span }) => !blanks.some((b) => b.span.start < span.end && span.start < b.span.end),
  );
  return [...blanks, ...apart].sort((a, b) => a.span.start - b.span.start);
}
