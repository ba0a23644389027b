import { i18n } from '#i18n';
import { openPopup } from '../../lib/browser/beside';
import { countDecline, countUse, loadHabits } from '../../lib/browser/letter-habits';
import { onMenu, showMenu } from '../../lib/browser/menu';
import { askFrame, type Insertion, unanswered } from '../../lib/browser/messages';
import type { ContentHandlers, PageHandlers } from '../../lib/browser/serve';
import { targetOf } from '../../lib/browser/target';
import { atOnce, type DraftSoFar } from '../../lib/letters/at-once';
import { sample } from '../../lib/letters/library/sample';
import { inOrder } from '../../lib/letters/order';
import { search, searchable } from '../../lib/letters/search';
import type { SettingsStore } from '../../lib/stores/settings/store';
import type { Carried } from '../../lib/types';
import { usersNow } from '../shell/users-now';
import { carriedBy } from './carried';
import { isDeclined, letterFor as letterForMessage } from './fitting-letter';
import { everyLetter, pinnedLetters } from './letter-shelf';

const CHOOSE = 'letters';
const LETTER = 'letter:';
/** As many as fit beside the caret. */
const MOST_FOUND = 6;
const NOTHING_KNOWN: DraftSoFar = { text: '', facts: {} };

type Content = Pick<ContentHandlers, 'findLetters' | 'letterFor' | 'fittingLetter' | 'declineLetter'>;
type Pages = Pick<PageHandlers, 'lettersChanged'>;

type LetterDesk = {
  readonly content: Content;
  readonly pages: Pages;
  /** What the passages of a letter carry; nothing where there is no such letter any more. */
  carriedBy(letter: NonNullable<Insertion['letter']>): Promise<readonly Carried[]>;
};

/** Letters without the popup: by the menu of a field, and by `//` in the text. */
export function letterDesk(opening: Promise<SettingsStore>): LetterDesk {
  const isWanted = async () => (await opening).getState().settings.slashLetters;
  const letterCalled = async (id: string) => (await everyLetter(opening)).find((one) => one.id === id);
  const show = async () => {
    const pinned = await pinnedLetters(opening);
    await showMenu([
      { id: CHOOSE, title: i18n.t('menu.letters') },
      ...pinned.map(({ id, title }) => ({ id: LETTER + id, title })),
    ]);
  };

  async function insert(id: string, tabId: number): Promise<void> {
    const [target, letter] = await Promise.all([targetOf(tabId), letterCalled(id)]);
    if (!target || !letter) return openPopup(tabId);
    const { session } = target;
    const draft =
      (await askFrame(target, 'aboutDraft', { session }).catch(unanswered(null))) ?? NOTHING_KNOWN;
    const content = atOnce(letter, draft, usersNow());
    const carried = carriedBy(letter, 'warm');
    const result = await askFrame(target, 'insertInto', { session, content, carried }).catch(
      unanswered(null),
    );
    if (result !== 'sent') await openPopup(tabId);
  }

  onMenu((id, tabId) => {
    // Browsers open a popup only in the click itself.
    if (id === CHOOSE) void openPopup(tabId);
    else void insert(id.slice(LETTER.length), tabId);
  });
  void show();
  void opening.then((store) =>
    store.subscribe(({ settings }, before) => {
      if (settings.letters !== before.settings.letters) void show();
    }),
  );

  const content: Content = {
    async findLetters({ name, heard }) {
      if (!(await isWanted())) return [];
      const all = await everyLetter(opening);
      const fits = name === '' ? letterForMessage(heard, all) : null;
      const found =
        name === '' ? inOrder(all, (await loadHabits()).uses, fits?.id) : search(name, all.map(searchable));
      return found
        .slice(0, MOST_FOUND)
        .map(({ id, title, when }) => ({ id, title, when, ...(id === fits?.id && { fits: true as const }) }));
    },
    async fittingLetter({ heard }) {
      const found = letterForMessage(heard, await everyLetter(opening));
      if (!found) return null;
      const { id, title } = found;
      return { id, title, general: id === sample.id, declined: await isDeclined(id) };
    },
    declineLetter: ({ id }) => countDecline(id),
    async letterFor({ id, draft }) {
      if (!(await isWanted())) return null;
      const letter = await letterCalled(id);
      if (!letter) return null;
      // Full storage: then it is not known to have been used last.
      await countUse(id, Date.now()).catch(() => undefined);
      return { content: atOnce(letter, draft, usersNow()), carried: carriedBy(letter, 'warm') };
    },
  };
  return {
    content,
    pages: { lettersChanged: show },
    async carriedBy({ id, tone }) {
      const letter = await letterCalled(id);
      return letter ? carriedBy(letter, tone) : [];
    },
  };
}
