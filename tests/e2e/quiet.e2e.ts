import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { badgeOf } from './harness/coach.ts';
import { type Driver, startDriver } from './harness/driver.ts';
import { timeToPaint, underlined } from './harness/paint.ts';
import { enter, FORM, GMAIL } from './harness/places.ts';

const PICTURES = 'test-results/quiet';

/** Each holds something that the rules would find weak, were it an answer to a complaint. */
const QUIET = {
  'a mail to a friend':
    'Hi Sam, the party is on Saturday at eight. Mistakes were made with the cake last year, so Jo brings two. See you soon!',
  'an answer to a how-to question':
    'To change your password, open Settings and press Security. It should take effect as soon as possible.',
  'a note of a colleague':
    'The deck should be ready tomorrow. As I said before, the second slide is open, and the projector was down again.',
};
const COMPLAINT =
  'I am sorry for any inconvenience this may have caused you. We will look into it as soon as possible.';

let driver: Driver;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  driver = await startDriver();
});
afterAll(() => driver?.close());

const picture = (name: string) =>
  driver.page.screenshot({ path: `${PICTURES}/${process.env.AMENDS_BROWSER || 'chromium'}-${name}.png` });

const nothingOfOurs = async () => {
  expect(await driver.inLayer((layer) => layer.childElementCount)).toBeNull();
  expect((await driver.toolbar()).badge).toBe('');
};

describe.each([FORM, GMAIL])('where nobody was let down, in $name', (place) => {
  test.each(Object.entries(QUIET))('%s shows nothing of ours', async (name, draft) => {
    await enter(driver.page, place);
    await driver.page.keyboard.type(draft);
    await timeToPaint();
    await picture(`${place.rich ? 'gmail' : 'form'}-${name.replaceAll(' ', '-')}`);
    await nothingOfOurs();
  });
});

test('the answer to a complaint beside them is spoken of', async () => {
  await enter(driver.page, FORM);
  await driver.page.keyboard.type(COMPLAINT);
  await underlined(driver.page, FORM.field, 'any inconvenience');
  expect((await badgeOf(driver)).words).toMatch(/^\d of 8$/);
  await picture('form-complaint');
});
