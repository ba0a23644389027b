import { i18n } from '#i18n';
import { ask, unanswered } from '../../lib/browser/messages';
import { withBlanks } from '../../lib/letters/from-draft';
import { ownFrom, ownFromText } from '../../lib/letters/own';
import type { Letter, OwnLetter } from '../../lib/types';
import { newId } from './own-letters';

const start = () => ({ id: newId(), now: new Date() });

export const emptyLetter = (): OwnLetter => ownFromText('', i18n.t('own.firstWords'), start());

export const copyOf = (letter: Letter): OwnLetter => ({
  ...ownFrom(letter, start()),
  title: i18n.t('own.copyOf', [letter.title]),
});

/** From what stands in the editor, with its names and numbers as blanks. They are shown before anything is kept. */
export async function letterFromDraft(text: string): Promise<OwnLetter> {
  const gaps = (await ask('findGaps', { text }).catch(unanswered(null))) ?? [];
  return ownFromText('', withBlanks(text, gaps), start());
}
