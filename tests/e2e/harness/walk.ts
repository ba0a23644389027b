/** A page from its top to its end with the Tab key alone. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** Controls that come and go while one walks past them are met within these. */
const MORE_STEPS = 8;

/** Every control is met, and one sees which has the focus. */
export async function walk(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  const controls = await page.evaluate(begin);
  for (let step = 0; step < controls + MORE_STEPS; step++) await page.keyboard.press('Tab');
  const { unmet, unseen } = await page.evaluate(end);
  expect.soft(unmet, `${name}: never met by Tab`).toEqual([]);
  expect.soft(unseen, `${name}: one does not see the focus on`).toEqual([]);
}

type Walked = Window & { walked?: { readonly met: Set<Element>; readonly unseen: Set<Element> } };

/** Sent into the page as text, as is the next: they use nothing from here. Gives how many controls there are. */
function begin(): number {
  const met = new Set<Element>();
  const unseen = new Set<Element>();
  (window as Walked).walked = { met, unseen };
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
  return document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]').length;
}

function end(): { unmet: string[]; unseen: string[] } {
  const { met, unseen } = (window as Walked).walked as Required<Walked>['walked'];
  const within = document.querySelector('dialog:modal') ?? document;
  const controls = [
    ...within.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
  ];
  const isMet = (control: HTMLElement) => {
    // Of a group of radio buttons Tab meets one, and the arrows the others.
    if (control instanceof HTMLInputElement && control.type === 'radio')
      return [...met].some((one) => one instanceof HTMLInputElement && one.name === control.name);
    return met.has(control);
  };
  const isControl = (one: HTMLElement) =>
    one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled');
  const named = (one: Element) => `${one.localName}.${one.className} “${one.textContent?.slice(0, 30)}”`;
  return {
    unmet: controls.filter((one) => isControl(one) && !isMet(one)).map(named),
    unseen: [...unseen].map(named),
  };
}
