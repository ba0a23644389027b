import { createRoot } from 'react-dom/client';
import { askTarget } from '../../lib/browser/messages';
import { sample } from '../../lib/letters/library/sample';
import { openLetterStore } from '../../lib/stores/letter';
import { Popup } from './Popup';
import '../../components/ui/tokens.css';
import '../../components/ui/ui.css';
import '../../components/letters/letters.css';
import './popup.css';

/** Everything is at hand before the first paint: the popup never shows an empty letter that then fills. */
async function start(root: HTMLElement): Promise<void> {
  const [store, target] = await Promise.all([openLetterStore(sample.id), askTarget().catch(() => null)]);
  createRoot(root).render(<Popup letter={sample} store={store} target={target} />);
}

const root = document.getElementById('root');
if (!root) throw new Error('The popup’s page has no #root.');
void start(root);
