import type { Letter, Tone } from '../types';

/** The letter in one tone, with nothing left of the others. A passage that is empty in that tone is left out. */
export function inTone(letter: Letter, tone: Tone): Letter {
  const passages = letter.passages
    .map(({ plain, brief, ...passage }) => ({
      ...passage,
      text: { warm: passage.text, plain: plain ?? passage.text, brief: brief ?? plain ?? passage.text }[tone],
    }))
    .filter(({ text }) => text !== '');
  const text = passages.map((passage) => passage.text).join('\n');
  return { ...letter, passages, blanks: letter.blanks.filter(({ id }) => text.includes(`{{${id}}}`)) };
}

/** The tones in which the letter has words of its own. */
export function tonesOf({ passages }: Letter): Tone[] {
  return (['warm', 'plain', 'brief'] as const).filter(
    (tone) => tone === 'warm' || passages.some((passage) => passage[tone] !== undefined),
  );
}
