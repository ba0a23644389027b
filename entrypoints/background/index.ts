import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { analyse } from '../../lib/analysis';
import { gaps } from '../../lib/analysis/gaps';
import { RULES } from '../../lib/analysis/rules';
import { showTab } from '../../lib/browser/beside';
import { answer, askFrame } from '../../lib/browser/messages';
import { wordsOfRule } from '../../lib/browser/rule-words';
import { isOurs, loadScript, runInPage } from '../../lib/browser/scripts';
import { forgetValues } from '../../lib/browser/session-values';
import { forgetSession, forgetTab, lastWrittenOn, rememberTarget, targetOf } from '../../lib/browser/target';
import { showCount } from '../../lib/browser/toolbar';
import { pasteInPage } from '../../lib/editors/main-world-paste';
import { optionsOf } from '../../lib/stores/settings/options';
import { openSettings } from '../../lib/stores/settings/store';
import { whereAt } from '../../lib/stores/settings/where';
import { draftDesk } from './draft-desk';
import { followUpDesk } from './follow-up-desk';
import { remindOfPromises } from './follow-ups';
import { obeyKeys } from './keys';
import { letterDesk } from './letter-desk';
import { openLetters, openWhys } from './open-popup';
import { keepTheRecord } from './record';
import { showWhere } from './toolbar';
import { welcome } from './welcome';
import { keepWhere } from './where';

/** What the card says: sent along, since the rules themselves weigh more than all the rest of it. */
const WORDS = Object.fromEntries(
  RULES.map((rule) => [
    rule.id,
    { ...wordsOfRule(rule), wide: rule.scope === 'document' || rule.scope === 'thread' },
  ]),
);

/** The analyser lives here, once per browser. Nothing is kept that a restart could lose. */
export default defineBackground(() => {
  const settings = openSettings();
  keepWhere(settings);
  remindOfPromises();
  answer({
    ...letterDesk(settings),
    ...followUpDesk(settings),
    ...draftDesk,
    ruleWords: async () => WORDS,
    wakeCoach: async (_, sender) => {
      const { settings: chosen } = (await settings).getState();
      if (whereAt(chosen, sender.address) !== 'on') return;
      await loadScript(sender, 'coach.js');
      await showWhere(sender.tabId, 'on', true);
    },
    loadCard: async (_, sender) => {
      if (!isOurs(sender.address)) await loadScript(sender, 'card.js');
      return WORDS;
    },
    openLetters: ({ session, letter }, { tabId }) => openLetters(tabId, session, letter),
    openWhys: ({ session }, { tabId }) => openWhys(tabId, session),
    analyse: async ({ draft, options }) =>
      analyse(draft, { ...optionsOf((await settings).getState().settings), ...options }),
    strongFindings: ({ count }, { tabId }) => showCount(tabId, count),
    lastWritten: ({ label, ...written }, { tabId, frameId }) =>
      label === null
        ? forgetSession({ tabId, frameId }, written.session)
        : rememberTarget({ tabId, frameId }, { ...written, label }),
    pasteInPage: (request, sender) => runInPage(sender, pasteInPage, request),
    turnFieldOf: async ({ tabId, on }) => {
      const field = await lastWrittenOn(tabId);
      if (field) await askFrame(field, 'turnField', { session: field.session, on });
    },
    insertLetter: async ({ tabId, ...insertion }) => {
      const target = await targetOf(tabId);
      if (!target) return 'no-editor';
      await showTab(tabId);
      const request = { session: target.session, ...insertion };
      return (await askFrame(target, 'insertInto', request).catch(() => null)) ?? 'no-editor';
    },
    findGaps: async ({ text }) => gaps(text),
    askDraft: async ({ tabId }) => {
      const target = await targetOf(tabId);
      if (!target) return null;
      return (await askFrame(target, 'aboutDraft', { session: target.session }).catch(() => null)) ?? null;
    },
  });
  keepTheRecord(settings);
  obeyKeys(settings);
  welcome();
  browser.tabs.onRemoved.addListener(forgetTab);
  browser.tabs.onRemoved.addListener(forgetValues);
});
