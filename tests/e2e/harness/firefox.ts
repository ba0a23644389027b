import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/browsers.ts';
import { makeDownloads } from './downloads.ts';
import { type Driver, isStranger, OUTPUT, type Setup, WINDOW } from './driver.ts';
import {
  type Chrome,
  chooseInMenu,
  chromeOf,
  clickNotification,
  closeWelcome,
  inBackground,
  OUR_ID,
  openLetters,
  openOurs,
  openPopup,
  ownErrors,
  readToolbar,
  stopBackground,
} from './firefox-chrome.ts';
import { FIND_HOST } from './our-host.ts';
import { startProxy } from './proxy.ts';
import { until } from './wait.ts';

export async function startFirefox({ extension, openBefore, managed, unpaced }: Setup): Promise<Driver> {
  const proxy = await startProxy();
  const home = managed && homeWith(managed);
  const downloads = makeDownloads();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    acceptInsecureCerts: true,
    defaultViewport: null,
    ...(home && { env: { ...process.env, HOME: home } }),
    args: ['--remote-allow-system-access', `--width=${WINDOW.width}`, `--height=${WINDOW.height}`],
    extraPrefsFirefox: {
      // A process kept ready for the next page costs the machine more than it spares the test.
      'dom.ipc.processPrelaunch.enabled': false,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads.folder,
      // Without a screen the system shows no notifications: Firefox shows its own.
      'alerts.useSystemBackend': false,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      // What asks for this machine is served here, too.
      'network.proxy.allow_hijacking_localhost': true,
      ...(unpaced && { 'layout.frame_rate': 0 }),
    },
  });
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  if (openBefore) await page.goto(openBefore);
  if (extension) await browser.installExtension(join(OUTPUT, 'firefox-mv3'));
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`page: ${message.text()}`);
  });
  page.on('pageerror', (error) => errors.push(`page: ${error}`));
  const bidi = connectionOf(browser);
  const chrome: Chrome = await chromeOf(bidi);
  if (extension) {
    await until('pages are watched', () => chrome('return extension.registeredContentScripts.size || null'));
    await until('the welcome page is closed', () => closeWelcome(chrome));
  }
  // A fresh window has its focus in the address bar, and a click sent by BiDi does not move it out of there.
  await chrome('gBrowser.selectedBrowser.focus();');
  return {
    name: 'firefox',
    browser,
    page,
    inLayer: (question, other) => askLayer(bidi, other ?? page, question),
    openPopup: () => openPopup(chrome),
    chooseInMenu: async (selector, { title }) => {
      await page.click(selector, { button: 'right' });
      return chooseInMenu(chrome, title);
    },
    letters: () => openLetters(chrome),
    openOurs: (name) => openOurs(chrome, name),
    toolbar: () => readToolbar(chrome),
    clickNotification: () => clickNotification(chrome),
    command: (name) => chrome(`extension.shortcuts.onCommand('${name}');`),
    inBackground: (expression) => inBackground(chrome, expression),
    stopBackground: () => stopBackground(chrome),
    saved: downloads.saved,
    errors: async () => [...errors, ...(await ownErrors(chrome))],
    requests: () => proxy.strangers.filter(isStranger),
    close: async () => {
      await browser.close();
      proxy.close();
      downloads.remove();
      if (home) rmSync(home, { recursive: true });
    },
  };
}

/** A home folder in which Firefox finds what the administrator has set for us. */
function homeWith(data: object): string {
  const home = mkdtempSync(join(tmpdir(), 'amends-home-'));
  const folder = join(home, '.mozilla/managed-storage');
  mkdirSync(folder, { recursive: true });
  const manifest = { name: OUR_ID, description: 'Set by a test', type: 'storage', data };
  writeFileSync(join(folder, `${OUR_ID}.json`), JSON.stringify(manifest));
  return home;
}

/** WebDriver BiDi as it is spoken: puppeteer has no words of its own for shadow trees and the browser's window. */
export type Bidi = { send(method: string, params: object): Promise<{ result: Answered }> };
// biome-ignore lint/suspicious/noExplicitAny: the protocol's answers, each read where it is asked for
type Answered = any;

const connectionOf = (browser: Browser) => (browser as unknown as { connection: Bidi }).connection;

async function askLayer<T>(bidi: Bidi, page: Page, question: (layer: ShadowRoot) => T): Promise<T | null> {
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id };
  const { result: host } = await bidi.send('script.evaluate', {
    expression: FIND_HOST,
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  });
  type Root = { sharedId: string; value: { mode: string } };
  const closed: Root | null | undefined = host.result?.value?.shadowRoot;
  if (closed?.value.mode !== 'closed') return null;
  const { result } = await bidi.send('script.callFunction', {
    functionDeclaration: `(layer) => JSON.stringify((${question})(layer) ?? null)`,
    arguments: [{ sharedId: closed.sharedId }],
    target,
    awaitPromise: false,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return JSON.parse(result.result.value);
}
