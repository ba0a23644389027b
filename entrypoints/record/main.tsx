import { createRoot } from 'react-dom/client';
import { openSettings } from '../../lib/stores/settings/store';
import { dress } from '../shell/dress';
import { RecordPage } from './RecordPage';
import '../../components/ui/tokens.css';
import '../../components/ui/ui.css';
import '../../components/shell/shell.css';
import '../../components/ui/page.css';
import '../../components/record/form.css';
import '../../components/record/record.css';
import '../../components/trends/trends.css';

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  const store = await openSettings();
  dress(store);
  createRoot(root).render(<RecordPage settings={store} />);
}

void start();
