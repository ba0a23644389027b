import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountCard } from '../components/card/mount';
import type { CardWorld } from './coach/card-desk';

/** Loaded when the first card opens, so that a page in which none opens never pays for React. */
export default defineUnlistedScript(() => {
  (globalThis as CardWorld).amendsMountCard = mountCard;
});
