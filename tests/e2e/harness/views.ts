/** The ways in which every surface is looked at. */
import type { Page } from 'puppeteer-core';
import { pause } from './wait.ts';

export type View = { readonly name: string; readonly width: number; readonly scale: number };

/** A narrow phone or panel. */
const NARROW: View = { name: '320', width: 320, scale: 1 };
/** That, and a window of 1280 pixels zoomed to 200 %. */
export const VIEWS: readonly View[] = [NARROW, { name: '200', width: 640, scale: 2 }];
export const SCHEMES = ['light', 'dark'] as const;
const HEIGHT = 720;

export async function look(page: Page, { width, scale }: View, scheme: string): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setViewport({ width, height: HEIGHT, deviceScaleFactor: scale });
  // What axe would read half way belongs to neither scheme.
  await settled(page);
}

/** Longer than a colour of ours fades: what fades in a closed root is not among the document's animations. */
const FADED_MS = 300;

/** Colours fade over: waits until all have. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    `Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null)))`,
  );
  await pause(FADED_MS);
}

/** As on a system whose user has chosen all colours. Puppeteer has no word for it. */
export async function lookForced(page: Page): Promise<void> {
  const { width, scale } = NARROW;
  await page.setViewport({ width, height: HEIGHT, deviceScaleFactor: scale });
  const cdp = await page.createCDPSession();
  await cdp.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
}

/** What is wider than the place that it has: the page itself, or what scrolls up and down in it. */
export async function sideways(page: Page): Promise<readonly string[]> {
  return (await page.evaluate(`(() => {
    const all = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
    const scrolls = (one) => one === document.documentElement || /auto|scroll/.test(getComputedStyle(one).overflowX);
    const within = all(document).filter((one) => one.localName !== 'textarea' && one.checkVisibility());
    const wide = within.filter((one) => scrolls(one) && one.scrollWidth > one.clientWidth + 1);
    const out = within.filter((one) => one.closest('.panel-place, .badge') && one.getBoundingClientRect().right > innerWidth + 1);
    return [...wide, ...out].map((one) => one.localName + '.' + one.className);
  })()`)) as string[];
}
