/** The practice inbox: this project's pages on the machine itself, in a browser with the extension. */
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { answerFor, buildPages } from '../tests/e2e/harness/serve.ts';
import { findChromium } from './browsers.ts';

const ROOT = join(import.meta.dirname, '..');
const WINDOW = { width: 1180, height: 1040 };
const FIRST_LINE = { x: 40, y: 26 };
const FIRST_UNDERLINE_MS = 15_000;

/** Builds the extension for Chromium; ends the process where that fails. */
export function buildExtension(): void {
  const wxt = join(ROOT, 'node_modules/.bin/wxt');
  const built = spawnSync(wxt, ['build'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) fail('The extension did not build: npm run build says why.');
}

/** Serves the inbox on 127.0.0.1 and gives its address, without a slash at the end. */
export async function serveInbox(): Promise<string> {
  await buildPages();
  const server = createServer((request, response) => {
    const answer = answerFor(new URL(request.url ?? '/', 'http://127.0.0.1'));
    response.writeHead(answer ? 200 : 404, { 'content-type': answer?.type ?? 'text/plain' });
    response.end(answer?.body ?? 'nothing here');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Chrome and Edge do not take an extension by flag any more, so it is loaded over the debugging pipe. */
export async function openBrowser(headless: boolean): Promise<{ browser: Browser; page: Page }> {
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    // Without it the window would say that it is controlled by a test.
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      '--no-first-run',
      '--no-default-browser-check',
      `--window-size=${WINDOW.width},${WINDOW.height}`,
      // Chromium refuses to run as root with its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(headless ? ['--disable-gpu'] : []),
    ],
  });
  await browser.installExtension(join(ROOT, '.output/chrome-mv3'));
  // A page opened before its background runs would ask nobody for the coach.
  await browser.waitForTarget((target) => target.type() === 'service_worker');
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  // Who starts it by hand meets the page that greets as every user does, in a tab of its own; a picture needs none.
  if (headless) await closeWelcome(browser);
  else await welcomePage(browser);
  return { browser, page };
}

const welcomePage = (browser: Browser) =>
  browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));

/** It would stand before what a test or a picture is about. */
export async function closeWelcome(browser: Browser): Promise<void> {
  const welcome = await welcomePage(browser);
  await (await welcome.page())?.close();
}

/** Clicks into the draft, waits for the first underline and clicks that, as an agent would. */
export async function openCard(page: Page): Promise<void> {
  await page.bringToFront();
  await page.click('.editable', { offset: FIRST_LINE });
  const where = `(() => {
    const ranges = [...CSS.highlights].filter(([name]) => name.startsWith('amends-')).flatMap(([, all]) => [...all]);
    const range = ranges.find((one) => one.startContainer?.parentElement?.closest('.editable, .ck-content'));
    if (!range) return null;
    const live = new Range();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const { left, top, height } = live.getClientRects()[0];
    return { x: left + 24, y: top + height / 2 };
  })()`;
  const found = await page.waitForFunction(where, { timeout: FIRST_UNDERLINE_MS });
  const spot = (await found.jsonValue()) as { x: number; y: number };
  await page.mouse.click(spot.x, spot.y);
}

export function fail(reason: string): never {
  console.error(reason);
  process.exit(1);
}
