import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountCard } from '../components/card/mount';
import { mountCoach } from '../components/coach/mount';
import type { PanelWorld } from './coach/panels';

/** Loaded when the first card or checklist opens: a page in which none opens never pays for React. */
export default defineUnlistedScript(() => {
  (globalThis as PanelWorld).amendsMount = { card: mountCard, coach: mountCoach };
});
