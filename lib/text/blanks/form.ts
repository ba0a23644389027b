/** Where a candidate stands: the characters that touch it, and the whole text. */
export type Around = {
  readonly before: string;
  readonly after: string;
  readonly text: string;
  readonly at: number;
};

/** A way to write a blank. Its first group is what stands inside of its signs. */
export type Form = {
  /** Without one of these it cannot stand there: a cheap look first. */
  readonly needs: readonly string[];
  readonly looks: RegExp;
  /** Whether it is one, for signs that mean other things too. */
  readonly isBlank?: (inner: string, around: Around) => boolean;
};
