/** The switches of the popup that say where we run. */
import type { Driver } from './driver.ts';
import { until } from './wait.ts';

/** Sent into the popup as text. Each gives null while there is nothing to click, and does no harm twice. */
const IN_POPUP = {
  switch: (view: Document) => {
    const site = view.querySelector<HTMLInputElement>('[role=switch][aria-label^=Amends]');
    if (site?.checked) site.click();
    return site ? true : null;
  },
  field: (view: Document) => {
    const buttons = [...view.querySelectorAll<HTMLElement>('.site-more button')];
    const field = buttons.find((one) => one.textContent === 'Off in this field');
    field?.click();
    return field ? true : null;
  },
  page: (view: Document) => {
    const buttons = [...view.querySelectorAll<HTMLElement>('.site-more button')];
    const page = buttons.find((one) => one.textContent === 'Off on this page');
    page?.click();
    return page ? true : null;
  },
  everywhere: (view: Document) => {
    const buttons = [...view.querySelectorAll<HTMLElement>('.site-more button')];
    const everywhere = buttons.find((one) => one.textContent === 'Off everywhere');
    everywhere?.click();
    return everywhere ? true : null;
  },
  on: (view: Document) => {
    const site = view.querySelector<HTMLInputElement>('[role=switch][aria-label^=Amends]');
    if (site && !site.checked) site.click();
    return site ? true : null;
  },
};

/** The window may lose the focus on a busy machine, and its popup with it: then it is opened again. */
export async function clickInPopup(driver: Driver, what: keyof typeof IN_POPUP): Promise<void> {
  await until('the popup was clicked', async () => {
    const popup = await driver.openPopup();
    const done = await until('its content is there', () => popup.ask(IN_POPUP[what])).catch(() => null);
    await popup.close().catch(() => undefined);
    return done;
  });
}
