/** Firefox's own window, over BiDi with system access: the toolbar popup, the background, the error console. */
import type { OurPage, OurTab, Popup } from './driver.ts';
import type { Bidi } from './firefox.ts';

/** Runs the body of an async function in the browser's window, with `extension` being ours. */
export type Chrome = <T>(body: string) => Promise<T>;

export const OUR_ID = 'amends@amends.example';
const ANSWER_WAIT_MS = 4_000;
const POPUP_WAIT_MS = 10_000;

export async function chromeOf(bidi: Bidi): Promise<Chrome> {
  const { result } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: result.contexts[0].context };
  return async (body) => {
    const expression = `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const extension = ExtensionParent.GlobalManager.getExtension('${OUR_ID}');
      return JSON.stringify((await (async () => { ${body} })()) ?? null);
    })()`;
    const { result: answer } = await bidi.send('script.evaluate', { expression, target, awaitPromise: true });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value);
  };
}

/** The popup lives in a panel that BiDi does not list, so a frame script asks it from inside. */
export async function openPopup(chrome: Chrome): Promise<Popup> {
  // One that a failed test left open: a person's click on the page would have closed it.
  await closePopups(chrome);
  await chrome(`
    const action = ExtensionParent.apiManager.global.browserActionFor(extension);
    await action.openPopup(window, true);`);
  const ask = asker(chrome, `document.querySelector('browser.webextension-popup-browser')`);
  await ready(ask, 'popup');
  await chrome(`document.querySelector('browser.webextension-popup-browser')?.focus();`);
  const isOpen = () =>
    chrome<boolean>(`return document.querySelector('browser.webextension-popup-browser') !== null;`);
  const type = async (text: string) => {
    for (const key of text) await pressKey(chrome, key, false);
  };
  const press = (key: string, ctrl = false) => pressKey(chrome, key, ctrl);
  return { ask, type, press, isOpen, close: () => closePopups(chrome) };
}

/** What was opened from the page or the popup: the popup itself, the sidebar, or the panel in a tab. */
export async function openLetters(chrome: Chrome): Promise<OurPage | null> {
  const popup = `document.querySelector('browser.webextension-popup-browser')`;
  const sidebar = `(SidebarController.isOpen ? SidebarController.browser.contentDocument?.getElementById('webext-panels-browser') : null)`;
  const tab = `[...gBrowser.tabs].find((one) => one.linkedBrowser.currentURI.spec.includes('/sidepanel.html'))`;
  const isOpen = await chrome<boolean>(`return Boolean(${popup} ?? ${sidebar} ?? ${tab});`);
  if (!isOpen) return null;
  const close = async () => {
    await closePopups(chrome);
    await chrome(`SidebarController.hide(); const tab = ${tab}; if (tab) gBrowser.removeTab(tab);`);
  };
  return { ask: asker(chrome, `(${popup} ?? ${sidebar} ?? ${tab}?.linkedBrowser)`), close };
}

/** Through the window, to whatever has its focus, as from the keyboard. */
function pressKey(chrome: Chrome, key: string, ctrl: boolean): Promise<void> {
  return chrome(`
    const popup = document.querySelector('browser.webextension-popup-browser');
    if (popup && document.activeElement !== popup) popup.focus();
    const hand = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!hand.beginInputTransactionForTests(window)) throw new Error('no keyboard');
    const control = new KeyboardEvent('', { key: 'Control', code: 'ControlLeft' });
    const pressed = new KeyboardEvent('', { key: ${JSON.stringify(key)} });
    if (${ctrl}) hand.keydown(control);
    hand.keydown(pressed);
    hand.keyup(pressed);
    if (${ctrl}) hand.keyup(control);`);
}

/** The item of the menu that is open, in ours or at the top; null where there is none of those words. */
export function chooseInMenu(chrome: Chrome, title: string): Promise<true | null> {
  return chrome(`
    const menu = document.getElementById('contentAreaContextMenu');
    const end = Date.now() + ${ANSWER_WAIT_MS};
    while (menu.state !== 'open' && Date.now() < end) await new Promise((go) => setTimeout(go, 50));
    const ours = [...menu.querySelectorAll('menu')].find((one) => one.label === 'Amends');
    const shown = new Promise((go) => ours?.menupopup.addEventListener('popupshown', go, { once: true }));
    ours?.openMenu(true);
    if (ours) await shown;
    const item = [...menu.querySelectorAll('menuitem')].find((one) => one.label === ${JSON.stringify(title)});
    if (item) item.closest('menupopup').activateItem(item);
    else menu.hidePopup();
    return item ? true : null;`);
}

function closePopups(chrome: Chrome): Promise<void> {
  return chrome(`
    for (const panel of document.querySelectorAll('panel')) {
      if (panel.state !== 'open') continue;
      const closed = new Promise((resolve) => panel.addEventListener('popuphidden', resolve, { once: true }));
      panel.hidePopup();
      await closed;
    }`);
}

/** BiDi does not go to our own pages, so they are opened by the window, and asked as the popup is. */
export async function openOurs(chrome: Chrome, name: string): Promise<OurTab> {
  await chrome(`
    const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
    gBrowser.amendsBefore = gBrowser.selectedTab;
    gBrowser.selectedTab = gBrowser.addTab(extension.baseURL + '${name}.html', { triggeringPrincipal });`);
  const tab = `[...gBrowser.tabs].find((one) => one.linkedBrowser.currentURI.filePath === '/${name}.html')`;
  const ask = asker(chrome, `${tab}?.linkedBrowser`);
  await ready(ask, name);
  const close = () =>
    chrome<void>(`gBrowser.removeTab(${tab}); gBrowser.selectedTab = gBrowser.amendsBefore;`);
  const press = async (key: string, ctrl = false) => {
    await chrome(`${tab}?.linkedBrowser.focus();`);
    await pressKey(chrome, key, ctrl);
  };
  return { ask, press, close };
}

/** The page that greets after an install stands in front of the one under test. */
export function closeWelcome(chrome: Chrome): Promise<boolean | null> {
  return chrome(`
    const tab = [...gBrowser.tabs].find((one) => one.linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
    if (!tab) return null;
    gBrowser.removeTab(tab);
    return true;`);
}

/**
 * Firefox draws its notifications itself here (see `alerts.useSystemBackend`), in a window of its own that comes a
 * moment later: the latest is clicked, again until it goes away, as one that has just come listens to no click yet.
 */
export function clickNotification(chrome: Chrome): Promise<void> {
  return chrome(`
    let alert = null;
    for (let tries = 0; tries < 10 && !alert?.closed; tries++) {
      alert ??= [...Services.wm.getEnumerator('alert:alert')].at(-1) ?? null;
      alert?.document.getElementById('alertBox')?.click();
      await new Promise((go) => setTimeout(go, 500));
    }
    if (!alert) throw new Error('no notification is shown');`);
}

export function readToolbar(chrome: Chrome): Promise<{ title: string; badge: string }> {
  return chrome(`
    const action = ExtensionParent.apiManager.global.browserActionFor(extension).action;
    const { title, badgeText } = action.getContextData(gBrowser.selectedTab);
    return { title, badge: badgeText };`);
}

/** Asks the document of the browser element that the expression finds in the window. */
function asker(chrome: Chrome, element: string): Popup['ask'] {
  return <T>(question: (popup: Document) => T) =>
    chrome<T>(`
      const popup = ${element};
      if (!popup) throw new Error('the page is not open');
      const name = 'amends-test:' + Math.random();
      const answer = new Promise((resolve) => popup.messageManager.addMessageListener(name, resolve));
      const script = 'try { sendAsyncMessage("' + name + '", { value: (' + ${JSON.stringify(`${question}`)} +
        ')(content.document) }) } catch (error) { sendAsyncMessage("' + name + '", { error: String(error) }) }';
      popup.messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(script), false);
      const late = new Promise((_, fail) => setTimeout(() => fail(new Error('the page is gone')), ${ANSWER_WAIT_MS}));
      const { data } = await Promise.race([answer, late]);
      if (data.error) throw new Error(data.error);
      return data.value;`);
}

async function ready(ask: Popup['ask'], name: string): Promise<void> {
  const end = Date.now() + POPUP_WAIT_MS;
  while (Date.now() < end) {
    const state = await ask((popup) => `${popup.location.pathname} ${popup.readyState}`).catch(() => '');
    if (state === `/${name}.html complete`) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${name}.html did not open.`);
}

/** BiDi does not list the background either; what runs there is told to a frame script as text. */
export function inBackground(chrome: Chrome, expression: string): Promise<unknown> {
  return chrome(`
    const view = [...extension.views].find(({ viewType }) => viewType === 'background');
    if (!view) return 'no-editor';
    const { messageManager } = view.xulBrowser;
    const name = 'amends-test:' + Math.random();
    const answer = new Promise((resolve) => messageManager.addMessageListener(name, resolve));
    const script = 'const box = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });' +
      'const tell = (data) => sendAsyncMessage("' + name + '", data);' +
      'Cu.evalInSandbox(' + ${JSON.stringify(JSON.stringify(expression))} + ', box)' +
      '.then((value) => tell({ value }), (error) => tell({ error: String(error) }));';
    messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(script), false);
    const { data } = await answer;
    if (data.error) throw new Error(data.error);
    return data.value;`);
}

export async function stopBackground(chrome: Chrome): Promise<void> {
  await chrome('await extension.terminateBackground({ disableResetIdleForTest: true });');
}

/** Firefox's words for an answer that came when its page had been left: nothing was there to be told. */
const PAGE_LEFT = [
  'Promise resolved while context is inactive',
  'Promise resolved after context unloaded',
  "Promise rejected after context unloaded: Actor 'Conduits' destroyed",
  // Its answer where no administrator set a policy.
  'Promise rejected while context is inactive: Managed storage manifest not found',
  'Promise rejected after context unloaded: Managed storage manifest not found',
];

/**
 * Firefox tells so of its own windows, once in many runs: what takes the focus there is not to be looked at, as React does
 * with whatever an event names. Nothing of ours was seen to fail with it.
 */
const REFUSED = 'NS_ERROR_XPC_SECURITY_MANAGER_VETO';

/** What the browser's console holds against our files. */
export function ownErrors(chrome: Chrome): Promise<string[]> {
  return chrome(`
    return Services.console.getMessageArray()
      .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & Ci.nsIScriptError.warningFlag))
      .filter((one) => one.sourceName.startsWith('moz-extension:'))
      .filter((one) => !one.errorMessage.includes(${JSON.stringify(REFUSED)}))
      .filter((one) => !${JSON.stringify(PAGE_LEFT)}.some((words) => one.errorMessage.startsWith(words)))
      .map((one) => 'extension: ' + one.errorMessage + ' ' + one.sourceName + ':' + one.lineNumber);`);
}
