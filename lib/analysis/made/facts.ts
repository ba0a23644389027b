/** What a writer wrote for a reason: a number, a link, an address, a name, a bracket, a mark to be filled. What is not read is spaces here. */
const FACT = /\d|\s{3,}|https?:|www\.|@|#|[()[\]{}£$€%]|["“”]/;
const NAME = /(?<=[\p{Ll},;:] )\p{Lu}\p{L}+/u;
const NO_NAME = /\b(?:I|I['’]\w+|OK)\b/g;

/** Whether words hold something that must not be lost. `from` is what stands before them, as a sentence's first word is no name. */
export const holdsFact = (words: string, from = ''): boolean =>
  FACT.test(words) || NAME.test(`${from.slice(-2)}${words}`.replace(NO_NAME, 'i'));

/** The words of a deed or a thing: whether one text says what another says, too. */
const content = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 3));

/** Whether most of what `words` tell stands in `text` already. */
export function saysAlready(text: string, words: string): boolean {
  const all = [...content(words)];
  const said = content(text);
  return all.length > 0 && all.filter((word) => said.has(word)).length / all.length >= 0.75;
}

const TOLD = /\S*\d[^\s,;)]*|https?:\S+|\S+@\S+|(?<=[\p{Ll},;:] )\p{Lu}\p{Ll}+/gu;
/** Whether every number, link and address of the words that go stands in those that come. */
export const keepsFacts = (gone: string, put: string): boolean =>
  (gone.match(TOLD) ?? []).every((fact) => put.includes(fact.replace(/^[([]+|[.,;:!?)\]]+$/g, '')));
