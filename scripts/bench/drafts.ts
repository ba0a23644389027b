import { PARTS } from '../../lib/analysis/parts';
import { RULES } from '../../lib/analysis/rules';

/** Weak and good sentences; a second round numbers them, so that none is known from the first. */
const SENTENCES = [
  ...new Set([...PARTS.flatMap((p) => p.present), ...RULES.flatMap((r) => [...r.flags, ...r.passes])]),
].filter((s) => !s.includes('\n'));
const PARAGRAPH = 4;

/** A draft of about so many words, in paragraphs. */
export function draftOf(words: number): string {
  let text = '';
  for (let i = 0, n = 0; n < words; i++) {
    const round = Math.floor(i / SENTENCES.length);
    const sentence = `${round > 0 ? `${round}. ` : ''}${SENTENCES[i % SENTENCES.length]}`;
    n += sentence.split(/\s+/).length;
    text += sentence + ((i + 1) % PARAGRAPH === 0 ? '\n\n' : ' ');
  }
  return text;
}

/** A letter as an agent writes it, of about 840 characters. */
export const LETTER = draftOf(165).slice(0, 840);

/** The draft with a word typed into one sentence, another one each time. */
export function edited(draft: string, time: number): string {
  const at = draft.indexOf(' ', Math.floor(draft.length / 2));
  return `${draft.slice(0, at)} again${time}${draft.slice(at)}`;
}
