import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { openOptions } from '../../lib/browser/beside';
import { openSettings } from '../../lib/stores/settings/store';
import { dress } from '../shell/dress';
import { Welcome } from './Welcome';
import '../../components/ui/tokens.css';
import '../../components/ui/ui.css';
import './welcome.css';

/** The same scripts that run in a page of the web: what is tried here is the thing itself. */
const SCRIPTS = ['/card.js', '/coach.js'] as const;

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  dress(await openSettings());
  createRoot(root).render(<Welcome onSettings={openOptions} />);
  for (const file of SCRIPTS) {
    const script = document.createElement('script');
    script.src = browser.runtime.getURL(file as never);
    script.async = false; // in this order
    document.body.append(script);
  }
}

void start();
