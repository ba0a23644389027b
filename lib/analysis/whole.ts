import type { Found, Rewrite } from '../types';

/**
 * An emoji made of several is one sign, and so one word: each of its parts would be read as a word of its own, and
 * cut from the others. The text keeps its length.
 */
export const wholeEmoji = (text: string): string =>
  text.replace(JOINED_EMOJI, (emoji) => PLAIN_EMOJI.padEnd(emoji.length));

const JOINED_EMOJI =
  /\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic})*(?:\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic})(?:\p{Emoji_Modifier}|\uFE0F)*/gu;
const PLAIN_EMOJI = '🙂';

/** What stands in the text where the page shows an image or a chip. */
const OBJECT = /\uFFFC/;

/** Only the rewrites that take what they say and no more: what is no text stays, and so does the space around. */
export function takesWords<F extends Found>(found: F, text: string): F {
  const [rest = ''] = REST_OF_EMOJI.exec(text.slice(found.span.end)) ?? [];
  const end = found.span.end + rest.length;
  return {
    ...found,
    span: { ...found.span, end },
    quote: found.quote + rest,
    rewrites: found.rewrites.flatMap((one) => wordsAlone(one, text) ?? []),
  };
}

/** A sign that ends in the midst of an emoji. */
const REST_OF_EMOJI = /^(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic})+/u;
const SIGN = String.raw`(?:\s|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F)`;
const LEADING = new RegExp(`^${SIGN}+`, 'u');
const TRAILING = new RegExp(`${SIGN}+$`, 'u');
/** Behind a space no stop stands. */
const STOP = /^[.,;:!?]/;
const EMOJI = /\p{Extended_Pictographic}/u;

function wordsAlone(rewrite: Rewrite, text: string): Rewrite | null {
  if (rewrite.kind === 'advice') return rewrite;
  const { span, expected, insert } = rewrite.edit;
  if (text.slice(span.start, span.end) !== expected) return null;
  if (OBJECT.test(expected) || OBJECT.test(insert)) return null;
  if (insert.trim() === '') return rewrite;
  const [before = ''] = LEADING.test(insert) || STOP.test(insert) ? [] : (LEADING.exec(expected) ?? []);
  const [after = ''] = TRAILING.test(insert) ? [] : (TRAILING.exec(expected) ?? []);
  const start = span.start + before.length;
  const end = Math.max(start, span.end - after.length);
  const words = text.slice(start, end);
  // An emoji amid the words would go with them.
  if (EMOJI.test(words) && !EMOJI.test(insert)) return null;
  return before || after
    ? { kind: 'edit', edit: { span: { start, end }, expected: words, insert } }
    : rewrite;
}
