import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { analyse } from '../lib/analysis';
import { RULES } from '../lib/analysis/rules';
import { showTab } from '../lib/browser/beside';
import { answer, askFrame } from '../lib/browser/messages';
import { loadScript, runInPage } from '../lib/browser/scripts';
import { forgetValues } from '../lib/browser/session-values';
import { forgetSession, forgetTab, rememberTarget, targetOf } from '../lib/browser/target';
import { pasteInPage } from '../lib/editors/main-world-paste';

/** What the card says: sent along, since the rules themselves weigh more than all the rest of it. */
const WORDS = Object.fromEntries(RULES.map(({ id, title, says }) => [id, { title, says }]));

/** The analyser lives here, once per browser. Nothing is kept that a restart could lose. */
export default defineBackground(() => {
  answer({
    wakeCoach: (_, sender) => loadScript(sender, 'coach.js'),
    loadCard: async (_, sender) => {
      await loadScript(sender, 'card.js');
      return WORDS;
    },
    analyse: async ({ draft, options }) => analyse(draft, options),
    lastWritten: ({ session, label }, sender) =>
      label === null ? forgetSession(sender, session) : rememberTarget(sender, session, label),
    pasteInPage: (request, sender) => runInPage(sender, pasteInPage, request),
    askTarget: ({ tabId }) => targetOf(tabId),
    insertLetter: async ({ tabId, content }) => {
      const target = await targetOf(tabId);
      if (!target) return 'no-editor';
      await showTab(tabId);
      const sent = await askFrame(target, 'insertInto', { session: target.session, content }).catch(
        () => null,
      );
      return sent ?? 'no-editor';
    },
  });
  browser.tabs.onRemoved.addListener(forgetTab);
  browser.tabs.onRemoved.addListener(forgetValues);
});
