/** What stands for a gap in a rewrite or a letter: `[what we did]`, on one line, as the analyser knows it. */
const BLANK = /(\[[^\][\n]{2,60}\])/;

/** Text with its `[blanks]` shown as chips. */
export function Blanks({ text }: { readonly text: string }) {
  // Split by one group: the odd pieces are the blanks.
  return text.split(BLANK).map((piece, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name
      <mark className="blank" key={index}>
        {piece}
      </mark>
    ) : (
      piece
    ),
  );
}
