import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type KeyInput, type Page } from 'puppeteer-core';
import { findChromium } from '../../../scripts/browsers.ts';
import { closeWelcome } from '../../../scripts/practice.ts';
import { makeDownloads } from './downloads.ts';
import {
  type Driver,
  isStranger,
  type MenuItem,
  OUTPUT,
  type OurPage,
  type OurTab,
  type Popup,
  type Setup,
  WINDOW,
} from './driver.ts';
import { FIND_HOST } from './our-host.ts';
import { startProxy } from './proxy.ts';
import { until } from './wait.ts';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  // What asks for this machine is served here, too.
  '--proxy-bypass-list=<-loopback>',
];

export async function startChromium({ extension, openBefore, language }: Setup): Promise<Driver> {
  const proxy = await startProxy();
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    // On Linux the language is the system's, elsewhere the browser's.
    ...(language && { env: { ...process.env, LANGUAGE: language } }),
    args: [
      ...QUIET,
      ...(language ? [`--lang=${language}`] : []),
      `--proxy-server=127.0.0.1:${proxy.port}`,
      `--window-size=${WINDOW.width},${WINDOW.height}`,
    ],
  });
  const errors: string[] = [];
  browser.on('targetcreated', async (target) => {
    if (target.type() !== 'service_worker') return;
    const worker = await target.worker();
    worker?.on('console', (message) => {
      if (message.type() === 'error') errors.push(`background: ${message.text()}`);
    });
    worker?.client.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
      errors.push(`background: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`),
    );
  });
  const [page] = await browser.pages();
  if (!page) throw new Error('Chromium opened without a page.');
  listen(page, errors);
  if (openBefore) await page.goto(openBefore);
  if (extension) await install(browser);
  await page.bringToFront();
  const cdp = await page.createCDPSession();
  const downloads = makeDownloads();
  const whole = await browser.target().createCDPSession();
  await whole.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads.folder });
  return {
    name: 'chromium',
    browser,
    page,
    inLayer: async (question, other) => askLayer(other ? await other.createCDPSession() : cdp, question),
    openPopup: () => openPopup(browser, page),
    chooseInMenu: (selector, item) => chooseInMenu(browser, page, selector, item),
    letters: () => openLetters(browser),
    openOurs: (name) => openOurs(browser, page, name),
    toolbar: () => readToolbar(browser, page),
    clickNotification: (id) => clickNotification(browser, id),
    command: (name) => command(browser, page, name),
    inBackground: async (expression) => (await background(browser)).worker?.evaluate(expression),
    stopBackground: () => stopBackground(browser),
    saved: downloads.saved,
    errors: async () => [...errors],
    requests: () => proxy.strangers.filter(isStranger),
    close: async () => {
      await browser.close();
      proxy.close();
      downloads.remove();
    },
  };
}

async function install(browser: Browser): Promise<void> {
  await browser.installExtension(join(OUTPUT, 'chrome-mv3'));
  const { worker } = await background(browser);
  await until('pages are watched', async () => {
    const scripts = await worker?.evaluate(
      'globalThis.chrome?.scripting?.getRegisteredContentScripts() ?? []',
    );
    return (scripts as unknown[]).length || null;
  });
  await closeWelcome(browser);
}

function listen(page: Page, errors: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`page: ${message.text()}`);
  });
  page.on('pageerror', (error) => errors.push(`page: ${error}`));
}

/** Asks the closed root of our layer, wherever in the page that hangs. */
export async function askLayer<T>(cdp: CDPSession, question: (layer: ShadowRoot) => T): Promise<T | null> {
  const { result: host } = await cdp.send('Runtime.evaluate', { expression: FIND_HOST });
  if (!host.objectId) return null;
  const { node } = await cdp.send('DOM.describeNode', { objectId: host.objectId, depth: 1, pierce: true });
  const closed = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
  if (!closed) return null;
  // It may go while it is asked for: then there is none.
  const found = await cdp.send('DOM.resolveNode', { backendNodeId: closed.backendNodeId }).catch(() => null);
  if (!found) return null;
  const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
    objectId: found.object.objectId as string,
    functionDeclaration: `function () { return (${question})(this); }`,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

async function background(browser: Browser) {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  return { worker: await target.worker() };
}

/** Opens the popup as the toolbar button does, and gives it as a page. */
export async function popupPage(browser: Browser, page: Page): Promise<Page> {
  await page.bringToFront();
  const { worker } = await background(browser);
  const opened = browser.waitForTarget((target) => target.url().includes('/popup.html'));
  await worker?.evaluate('chrome.action.openPopup()');
  return (await opened).asPage();
}

async function openPopup(browser: Browser, page: Page): Promise<Popup> {
  const popup = await popupPage(browser, page);
  return {
    ask: (question) => popup.evaluate(`(${question})(document)`) as never,
    type: (text) => popup.keyboard.type(text),
    press: async (key, ctrl) => {
      if (ctrl) await popup.keyboard.down('Control');
      await popup.keyboard.down(key);
      // A popup that a key closes takes no more of them.
      for (const held of ctrl ? [key, 'Control'] : [key])
        if (!popup.isClosed()) await popup.keyboard.up(held as KeyInput).catch(() => undefined);
    },
    isOpen: async () => !popup.isClosed(),
    close: () => popup.close(),
  };
}

async function openLetters(browser: Browser): Promise<OurPage | null> {
  const target = browser.targets().find((one) => /\/(popup|sidepanel)\.html/.test(one.url()));
  const letters = await target?.asPage();
  if (!letters) return null;
  return {
    ask: (question) => letters.evaluate(`(${question})(document)`) as never,
    close: () => letters.close(),
  };
}

async function chooseInMenu(
  browser: Browser,
  page: Page,
  selector: string,
  { id }: MenuItem,
): Promise<true | null> {
  await page.click(selector, { button: 'right' });
  const { worker } = await background(browser);
  // An item that is not there cannot be updated.
  return worker?.evaluate(`chrome.contextMenus.update(${JSON.stringify(id)}, {}).then(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId: ${JSON.stringify(id)}, editable: true }, tab);
    return true;
  }, () => null)`) as Promise<true | null>;
}

/** Without a screen there is nothing to click: the click is told to the listeners as the browser tells it. */
async function clickNotification(browser: Browser, id: string): Promise<void> {
  const { worker } = await background(browser);
  await worker?.evaluate(`chrome.notifications.onClicked.dispatch(${JSON.stringify(id)}, true)`);
}

/** The browser's keys are its window's, which no protocol presses. */
async function command(browser: Browser, page: Page, name: string): Promise<void> {
  const { worker } = await background(browser);
  await worker?.evaluate(`chrome.tabs.query({ url: ${JSON.stringify(page.url())} })
    .then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`);
}

async function openOurs(browser: Browser, page: Page, name: string): Promise<OurTab> {
  const ours = await browser.newPage();
  const { worker } = await background(browser);
  await ours.goto(new URL(`/${name}.html`, worker?.url()).href);
  await ours.waitForSelector('h1');
  const close = async () => {
    await ours.close();
    await page.bringToFront();
  };
  return {
    ask: (question) => ours.evaluate(`(${question})(document)`) as never,
    press: (key) => ours.keyboard.press(key),
    close,
  };
}

async function readToolbar(browser: Browser, page: Page): Promise<{ title: string; badge: string }> {
  const { worker } = await background(browser);
  return (await worker?.evaluate(`(async () => {
    const [{ id: tabId }] = await chrome.tabs.query({ url: ${JSON.stringify(page.url())} });
    const [title, badge] = [await chrome.action.getTitle({ tabId }), await chrome.action.getBadgeText({ tabId })];
    return { title, badge };
  })()`)) as { title: string; badge: string };
}

async function stopBackground(browser: Browser): Promise<void> {
  const { worker } = await background(browser);
  await worker?.close();
}
