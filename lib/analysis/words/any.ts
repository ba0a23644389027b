/** One of these words or patterns. */
export const any = (...words: string[]) => `(?:${words.join('|')})`;
