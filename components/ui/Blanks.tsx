import { Fragment } from 'react';
import { blanksIn } from '../../lib/text';

/** Text with its blanks shown as chips. */
export function Blanks({ text }: { readonly text: string }) {
  const blanks = blanksIn(text);
  return (
    <>
      {blanks.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(blanks[index - 1]?.end ?? 0, start)}
          <mark className="blank">{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(blanks.at(-1)?.end ?? 0)}
    </>
  );
}
