import { createRoot } from 'react-dom/client';
import { onTabChange, tabBeside } from '../../lib/browser/beside';
import { ask } from '../../lib/browser/messages';
import { takeFirstTab } from '../../lib/browser/session-values';
import { onTargetChange } from '../../lib/browser/target';
import { Main } from './Main';
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
  const root = createRoot(element);
  const first = (await takeFirstTab(await tabBeside(document.location.href))) ?? location.hash.slice(1);
  const show = async () => {
    const tabId = await tabBeside(document.location.href);
    const target = await ask('askTarget', { tabId }).catch(() => null);
    root.render(<Main place={place} tabId={tabId} target={target} first={first} />);
  };
  await show();
  onTabChange(show);
  onTargetChange(show);
}
