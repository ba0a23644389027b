import { createRoot } from 'react-dom/client';
import { openSettings } from '../../lib/stores/settings/store';
import { dress } from '../shell/dress';
import { Privacy } from './Privacy';
import '../../components/ui/tokens.css';
import '../../components/ui/ui.css';
import '../welcome/welcome.css';

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  dress(await openSettings());
  createRoot(root).render(<Privacy />);
}

void start();
