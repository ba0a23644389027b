import { expect, test } from 'vitest';
import { startDriver } from './harness/driver.ts';
import { highlighted, timeToPaint } from './harness/paint.ts';
import { enter, PLACES } from './harness/places.ts';

const DRAFT = 'We are sorry for any inconvenience this may have caused.\nMistakes were made.';

/** What each editor holds after the same typing: its model, and its serialised HTML. */
async function typedInAll(options: { extension: boolean }) {
  const driver = await startDriver(undefined, options);
  try {
    const held: string[] = [];
    for (const place of PLACES) {
      await enter(driver.page, place);
      await driver.page.keyboard.type(DRAFT);
      await timeToPaint();
      held.push(
        await place.model(driver.page),
        await driver.page.$eval(place.field, (field) => field.outerHTML),
      );
      if (place.rich) expect((await highlighted(driver.page)).length > 0).toBe(options.extension);
    }
    return held;
  } finally {
    await driver.close();
  }
}

test('what would be sent is the same, to the letter, with the extension and without', async () => {
  expect(await typedInAll({ extension: true })).toEqual(await typedInAll({ extension: false }));
});
