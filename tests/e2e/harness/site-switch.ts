/** The switches of the popup that say where we run. */
import type { Driver } from './driver.ts';
import { until } from './wait.ts';

/** Sent into the popup as text. Each gives null while there is nothing to click, and does no harm twice. */
const IN_POPUP = {
  page: (view: Document) => {
    const [page] = view.querySelectorAll<HTMLElement>('.site-more button');
    page?.click();
    return page ? true : null;
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
