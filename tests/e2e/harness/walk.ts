/** A page from its top to its end with the Tab key alone. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** Controls that come and go while one walks past them are met within these. */
const MORE_STEPS = 8;
/** A long list makes its rows as one comes to them. */
const ROUNDS = 4;

type Walk = {
  /** Controls that Tab does not come to. */
  readonly unmet: readonly string[];
  /** Controls that do not show that they have the focus. */
  readonly unseen: readonly string[];
};

/** Every control is met, and one sees which has the focus. */
export async function walk(page: Page, name: string): Promise<void> {
  const { unmet, unseen } = await walked(page);
  expect.soft(unmet, `${name}: never met by Tab`).toEqual([]);
  expect.soft(unseen, `${name}: one does not see the focus on`).toEqual([]);
}

export async function walked(page: Page): Promise<Walk> {
  await page.bringToFront();
  const steps = MORE_STEPS + (await page.evaluate(begin));
  let found: Walk = { unmet: [], unseen: [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (let step = 0; step < steps; step++) await page.keyboard.press('Tab');
    found = await page.evaluate(end);
    if (found.unmet.length === 0) break;
  }
  return found;
}

type Watched = Window & {
  walked?: {
    readonly met: Set<Element>;
    readonly unseen: Set<Element>;
    /** What Tab should come to, as the page stands. */
    controls(): HTMLElement[];
  };
};

/** Sent into the page as text, as is the next: they use nothing from here. Gives how many controls there are. */
function begin(): number {
  const met = new Set<Element>();
  const unseen = new Set<Element>();
  const controls = () => {
    const within = document.querySelector('dialog:modal') ?? document;
    const all = within.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    );
    return [...all].filter(
      (one) =>
        one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled'),
    );
  };
  (window as Watched).walked = { met, unseen, controls };
  const isSeen = (element: Element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  };
  document.addEventListener('focusin', ({ target }) => {
    const element = target as Element;
    met.add(element);
    // What takes the focus may leave it to what stands around it to show it.
    const around = [element, element.parentElement, element.closest('label')];
    if (!around.some((one) => one && isSeen(one))) unseen.add(element);
  });
  (document.activeElement as HTMLElement | null)?.blur();
  return controls().length;
}

function end(): Walk {
  const { met, unseen, controls } = (window as Watched).walked as Required<Watched>['walked'];
  // A long list makes its rows anew as they come back into sight: then the label tells.
  const said = (one: Element) => `${one.localName} ${one.getAttribute('aria-label') ?? one.textContent}`;
  const labels = new Set([...met].map(said));
  const isMet = (control: HTMLElement) => {
    // Of a group of radio buttons Tab meets one, and the arrows the others.
    if (control instanceof HTMLInputElement && control.type === 'radio')
      return [...met].some((one) => one instanceof HTMLInputElement && one.name === control.name);
    return met.has(control) || (control.ariaLabel !== null && labels.has(said(control)));
  };
  const named = (one: Element) => `${one.localName}.${one.className} “${one.textContent?.slice(0, 30)}”`;
  return {
    unmet: controls()
      .filter((one) => !isMet(one))
      .map(named),
    unseen: [...unseen].map(named),
  };
}
