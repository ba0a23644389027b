/** What axe-core finds wrong on a page; it goes into open shadow roots, not into closed ones. */

import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each with its rule, and the element; empty where nothing is wrong. */
export async function faults(page: Page): Promise<readonly string[]> {
  // Told to the debugger: the pages' own policy lets no foreign script in.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  const found = `axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, resultTypes: ['violations'] })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => [id, target.flat().join(' '), any[0]?.message ?? ''].join(': '))))`;
  return (await page.evaluate(found)) as string[];
}
