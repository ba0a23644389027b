import { i18n } from '#i18n';
import type { MenuItem } from '../../components/ui/Menu';
import { openPanel } from '../../lib/browser/beside';
import type { DraftFacts, Letter, OwnLetter } from '../../lib/types';
import { exportFile } from './own-letters';
import { copyOf, emptyLetter, letterFromDraft } from './start-letter';
import type { TabProps } from './tabs';

type Bench = Pick<TabProps, 'tabId' | 'place'> & {
  readonly letter: Letter;
  readonly draft: DraftFacts | null;
  edit(letter: OwnLetter): void;
  save(letter: OwnLetter): void;
  remove(letter: OwnLetter): Promise<void>;
};

/** What can be done here: with the letter shown, if it is one's own; with the draft, if there is one. */
export function toolsFor({ letter, draft, place, tabId, edit, save, remove }: Bench): MenuItem[] {
  const own = isOwn(letter) && !letter.team ? letter : null;
  const text = draft?.text ?? '';
  const tools: (MenuItem | false)[] = [
    { id: 'new', label: i18n.t('own.new'), onUse: () => edit(emptyLetter()) },
    text !== '' && {
      id: 'draft',
      label: i18n.t('own.fromDraft'),
      onUse: () => void letterFromDraft(text).then(edit),
    },
    { id: 'copy', label: i18n.t('own.copy'), onUse: () => edit(copyOf(letter)) },
    own && { id: 'edit', label: i18n.t('own.edit'), onUse: () => edit(own) },
    own && {
      id: 'pin',
      label: i18n.t(own.pinned ? 'own.unpin' : 'own.pin'),
      onUse: () => save({ ...own, pinned: !own.pinned }),
    },
    own && { id: 'delete', label: i18n.t('own.delete'), onUse: () => void remove(own) },
    { id: 'export', label: i18n.t('own.export'), onUse: () => void exportFile() },
    // A popup closes over the browser's file dialog; the panel stays.
    place === 'popup' && { id: 'import', label: i18n.t('own.import'), onUse: () => void openPanel(tabId) },
  ].map((tool) => tool ?? false);
  return tools.filter((tool) => tool !== false);
}

const isOwn = (letter: Letter): letter is OwnLetter => 'changed' in letter;
