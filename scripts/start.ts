/**
 * `npm start`: the practice inbox in a browser with the extension.
 * `npm start -- --screenshot FILE`: without a window, leaves a picture of an underlined draft and its card.
 */
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { waitForCard } from '../tests/e2e/harness/card.ts';
import { buildExtension, fail, openBrowser, openCard, serveInbox } from './practice.ts';

const { values } = parseArgs({ options: { screenshot: { type: 'string' } } });
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function openInbox(): Promise<void> {
  const inbox = await serveInbox();
  const { browser, page } = await openBrowser(false);
  await page.goto(inbox);
  await page.bringToFront();
  console.log(
    `The practice inbox is open: ${inbox} (the welcome page is in the tab beside it).\nClose the browser, or press Ctrl+C, to end.`,
  );
  await new Promise((done) => browser.once('disconnected', done));
}

async function takePicture(file: string): Promise<void> {
  const inbox = await serveInbox();
  const { browser, page } = await openBrowser(true);
  try {
    await page.goto(`${inbox}/gmail?practice`);
    await openCard(page);
    await waitForCard(page);
    mkdirSync(dirname(file), { recursive: true });
    await page.screenshot({ path: file as `${string}.png` });
    console.log(`A picture of an underlined draft with its card: ${file}`);
  } finally {
    await browser.close();
  }
}

try {
  buildExtension();
  if (values.screenshot) await takePicture(resolve(values.screenshot));
  else if (hasDisplay) await openInbox();
  else {
    console.log('There is no display here, so this takes a picture instead of opening a window.');
    await takePicture(resolve('.output/practice.png'));
  }
  process.exit(0);
} catch (error) {
  fail(`The practice inbox did not open: ${(error as Error).message}`);
}
