import { createRoot } from 'react-dom/client';
import { openSettings } from '../../lib/stores/settings/store';
import { dress } from '../shell/dress';
import { Options } from './Options';
import '../../components/ui/tokens.css';
import '../../components/ui/ui.css';
import '../../components/settings/settings.css';

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  const store = await openSettings();
  dress(store);
  createRoot(root).render(<Options store={store} />);
  // The browser looked for the section of the address before there was any.
  document.getElementById(document.location.hash.slice(1))?.scrollIntoView();
}

void start();
