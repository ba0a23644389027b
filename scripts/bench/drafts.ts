import { PARTS } from '../../lib/analysis/parts';
import { RULES } from '../../lib/analysis/rules';

const ofOneLine = (all: readonly string[]) => [...new Set(all)].filter((s) => !s.includes('\n'));
const WEAK = ofOneLine(RULES.flatMap((r) => r.flags));
const GOOD = ofOneLine([...PARTS.flatMap((p) => p.present), ...RULES.flatMap((r) => r.passes)]);
/** In real support mail about one sentence in eight is weak. */
const WEAK_ONE_IN = 8;

/** A second round numbers the sentences inside, so that none is known from the first. */
function sentence(i: number): string {
  const from = i % WEAK_ONE_IN === 0 ? WEAK : GOOD;
  const at = i % WEAK_ONE_IN === 0 ? i / WEAK_ONE_IN : i;
  const round = Math.floor(at / from.length);
  const words = from[at % from.length] ?? '';
  return round > 0 ? words.replace(/[.!?]?$/, ` (${round})$&`) : words;
}

const PARAGRAPH = 4;

/** A draft of about so many words, in paragraphs. */
export function draftOf(count: number): string {
  let text = '';
  for (let i = 0, n = 0; n < count; i++) {
    const words = sentence(i);
    n += words.split(/\s+/).length;
    text += words + ((i + 1) % PARAGRAPH === 0 ? '\n\n' : ' ');
  }
  return text;
}

/** A letter as an agent writes it, of about 840 characters. */
export const LETTER = draftOf(165).slice(0, 840);

/** The draft with another word in each sentence each time: nobody knows one of them from before. */
export const renewed = (draft: string, time: number): string =>
  draft.replace(/(?<=\w)(?=[.!?](?:\s|$))/g, ` no${time}`);

/** The draft with a word typed into one sentence, another one each time. */
export function edited(draft: string, time: number): string {
  const at = draft.indexOf(' ', Math.floor(draft.length / 2));
  return `${draft.slice(0, at)} again${time}${draft.slice(at)}`;
}
