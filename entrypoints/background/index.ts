import { parse } from 'valibot';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { analyse } from '../../lib/analysis';
import { gaps } from '../../lib/analysis/gaps';
import { heard } from '../../lib/analysis/heard';
import { RULES } from '../../lib/analysis/rules';
import { closeAreas } from '../../lib/browser/areas';
import { showTab } from '../../lib/browser/beside';
import { askFrame, unanswered } from '../../lib/browser/messages';
import { inOurLanguage, wordsOfRule } from '../../lib/browser/rule-words';
import { isOurs, loadScript, runInPage } from '../../lib/browser/scripts';
import { serve } from '../../lib/browser/serve';
import { forgetValues } from '../../lib/browser/session-values';
import { draftFacts } from '../../lib/browser/shapes';
import { forgetSession, forgetTab, lastWrittenOn, rememberTarget, targetOf } from '../../lib/browser/target';
import { showCount } from '../../lib/browser/toolbar';
import { wordsFor } from '../../lib/complaint/told';
import { replaceInCodeMirror } from '../../lib/editors/main-world-codemirror';
import { pasteInPage } from '../../lib/editors/main-world-paste';
import { proposedTime } from '../../lib/followups/proposed';
import { optionsOf } from '../../lib/stores/settings/options';
import { openSettings } from '../../lib/stores/settings/store';
import { isNamedDesk, whereAt } from '../../lib/stores/settings/where';
import { workingHours } from '../../lib/stores/settings/working-hours';
import { choicesDesk } from './choices';
import { draftDesk } from './draft-desk';
import { followUpDesk } from './follow-up-desk';
import { remindOfPromises } from './follow-ups';
import { obeyKeys } from './keys';
import { letterDesk } from './letter-desk';
import { openLetters, openWhys } from './open-popup';
import { recordDesk } from './record';
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
  void closeAreas();
  const settings = openSettings();
  keepWhere(settings);
  remindOfPromises();
  const letters = letterDesk(settings);
  const followUps = followUpDesk(settings);
  const record = recordDesk(settings);
  serve(
    {
      wakeCoach: async (_, asker) => {
        const { settings: chosen } = (await settings).getState();
        if (whereAt(chosen, asker.address) !== 'on') return;
        await loadScript(asker, 'coach.js');
        await showWhere(asker.tabId, 'on', true);
      },
      loadCard: async (_, asker) => {
        if (!isOurs(asker.address)) await loadScript(asker, 'card.js');
        return WORDS;
      },
      openLetters: ({ session, letter }, { tabId }) => openLetters(tabId, session, letter),
      openWhys: ({ session }, { tabId }) => openWhys(tabId, session),
      analyse: async ({ draft, options }, { address }) => {
        const chosen = (await settings).getState().settings;
        const desk = options?.desk === true || isNamedDesk(chosen, address);
        const report = analyse(draft, {
          ...optionsOf(chosen),
          ...options,
          desk,
          proposedTime: proposedTime(Date.now(), workingHours(chosen)),
        });
        return { ...report, findings: report.findings.map(inOurLanguage) };
      },
      strongFindings: ({ count }, { tabId }) => showCount(tabId, count),
      lastWritten: ({ label, ...written }, asker) =>
        label === null ? forgetSession(asker, written.session) : rememberTarget(asker, { ...written, label }),
      pasteInPage: async (request, asker) =>
        (await runInPage(asker, pasteInPage, request)) ?? { handled: false, changed: false },
      replaceInCodeMirror: async (request, asker) =>
        (await runInPage(asker, replaceInCodeMirror, request)) ?? { handled: false, changed: false },
      ...choicesDesk(settings),
      ...letters.content,
      ...followUps.content,
      ...record.content,
    },
    {
      ruleWords: async () => WORDS,
      findGaps: async ({ text }) => gaps(text),
      tellBlanks: async ({ heard: message, blanks }) => {
        const told = heard({ text: '' }, message);
        return told ? wordsFor(told, blanks) : {};
      },
      turnFieldOf: async ({ tabId, on }) => {
        const field = await lastWrittenOn(tabId);
        if (field) await askFrame(field, 'turnField', { session: field.session, on });
      },
      insertLetter: async ({ tabId, letter, ...insertion }) => {
        const target = await targetOf(tabId);
        if (!target) return 'no-editor';
        await showTab(tabId);
        const carried = letter && (await letters.carriedBy(letter));
        const request = { session: target.session, ...insertion, ...(carried && { carried }) };
        return (await askFrame(target, 'insertInto', request).catch(unanswered(null))) ?? 'no-editor';
      },
      askDraft: async ({ tabId }) => {
        const target = await targetOf(tabId);
        if (!target) return null;
        const told = await askFrame(target, 'aboutDraft', { session: target.session }).catch(
          unanswered(null),
        );
        return told && parse(draftFacts, told);
      },
      ...draftDesk,
      ...letters.pages,
      ...followUps.pages,
      ...record.pages,
    },
  );
  obeyKeys(settings);
  welcome();
  browser.tabs.onRemoved.addListener(forgetTab);
  browser.tabs.onRemoved.addListener(forgetValues);
});
