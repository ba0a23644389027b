/** One of these words or patterns. */
export const any = (...words: string[]) => `(?:${words.join('|')})`;

/** The same, one to a line: what a line says is taken as it stands. */
export const oneOf = (strings: TemplateStringsArray, ...parts: string[]) =>
  any(
    ...String.raw({ raw: strings.raw }, ...parts)
      .trim()
      .split(/\n\s*/),
  );
