import { showTab } from '../../lib/browser/beside';
import { askFrame, type Handlers, unanswered } from '../../lib/browser/messages';
import { targetOf } from '../../lib/browser/target';

/** Between popup or side panel and the frame that holds the draft last written in. */
export const draftDesk = {
  askReview: async ({ tabId }) => {
    const target = await targetOf(tabId);
    if (!target) return null;
    return (
      (await askFrame(target, 'reviewDraft', { session: target.session }).catch(unanswered(null))) ?? null
    );
  },
  leadInDraft: async ({ tabId, step }) => {
    const target = await targetOf(tabId);
    if (!target) return 'no-editor';
    await showTab(tabId);
    const asked = askFrame(target, 'leadTo', { session: target.session, step });
    return (await asked.catch(unanswered(null))) ?? 'no-editor';
  },
} satisfies Handlers;
