import { createRoot } from 'react-dom/client';
import { i18n } from '#i18n';
import { onTabChange, tabBeside } from '../../lib/browser/beside';
import type { Target } from '../../lib/browser/messages';
import { takeFirstTab } from '../../lib/browser/session-values';
import { lastWrittenOn, onTargetChange } from '../../lib/browser/target';
import { Main } from './Main';
import { beginOpening, dropOpening } from './opening';
import '../../components/ui/tokens.css';
import '../../components/ui/ui.css';
import '../../components/ui/kind.css';
import '../../components/shell/shell.css';
import '../../components/followups/follow-ups.css';
import '../../components/followups/offers.css';
import '../../components/coach/checklist.css';
import '../../components/draft/draft.css';
import '../../components/record/form.css';
import '../../components/right/right.css';
import '../../components/letters/letter.css';
import '../../components/letters/field.css';
import '../../components/letters/finder.css';
import '../../components/letters/insert-bar.css';
import '../../components/letters/letter-editor.css';
import '../../components/letters/tools.css';
import '../../components/settings/site-switch.css';

/** Shows the tabs, and keeps to the editor last written in while other tabs and editors come and go. */
export async function start(place: 'popup' | 'panel'): Promise<void> {
  const element = document.getElementById('root');
  if (!element) throw new Error('The page has no #root.');
  document.documentElement.lang = i18n.t('extension.language');
  const root = createRoot(element);
  const beside = () => tabBeside(document.location.href);
  const found = beside();
  beginOpening(found);
  const tab = await found;
  const [named, written] = await Promise.all([takeFirstTab(tab), lastWrittenOn(tab)]);
  const first = named ?? location.hash.slice(1);
  // The letters are opened later, if at all: they ask for themselves then.
  if (first !== '') dropOpening();
  const show = (tabId: number, written: Target | null) =>
    root.render(<Main place={place} tabId={tabId} written={written} first={first} />);
  show(tab, written);
  const again = async () => {
    const tabId = await beside();
    show(tabId, await lastWrittenOn(tabId));
  };
  onTabChange(again);
  onTargetChange(again);
}
