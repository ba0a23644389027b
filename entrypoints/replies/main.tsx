import { createRoot } from 'react-dom/client';
import { optionsOf } from '../../lib/stores/settings/options';
import { openSettings } from '../../lib/stores/settings/store';
import { dress } from '../shell/dress';
import { RepliesPage } from './RepliesPage';
import '../../components/ui/tokens.css';
import '../../components/ui/ui.css';
import '../../components/ui/page.css';
import '../../components/replies/replies.css';

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  const store = await openSettings();
  dress(store);
  createRoot(root).render(<RepliesPage options={optionsOf(store.getState().settings)} />);
}

void start();
