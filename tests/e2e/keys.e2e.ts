/** The keys in the page: each acts where there is something to act on, and can be put elsewhere. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cardClosed, cardOf, cardWith } from './harness/card.ts';
import { panelClosed, panelOf } from './harness/coach.ts';
import { deliveryOf } from './harness/deliver.ts';
import { type Driver, startDriver } from './harness/driver.ts';
import { chord } from './harness/keys.ts';
import { notUnderlined, underlined } from './harness/paint.ts';
import { enter, FORM, GMAIL, undo } from './harness/places.ts';
import { until } from './harness/wait.ts';

const TWO = 'We are sorry for any inconvenience. Mistakes were made. ';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());

const model = (part: string) =>
  until(`the draft holds “${part}”`, async () =>
    (await FORM.model(driver.page)).includes(part) ? true : null,
  );

async function write(text: string): Promise<void> {
  await enter(driver.page, FORM);
  await driver.page.keyboard.type(text);
}

/** The keys that reached the page and that nobody took. */
const countLeft = () =>
  driver.page.evaluate(() => {
    const view = window as Window & { left?: string[] };
    view.left = [];
    document.addEventListener('keydown', (event) => {
      if (event.altKey && !event.defaultPrevented && !/^(Alt|Shift)/.test(event.code))
        view.left?.push(event.code);
    });
  });
const left = () => driver.page.evaluate(() => (window as Window & { left?: string[] }).left);

describe('in a draft with two findings and two blanks', () => {
  beforeEach(async () => {
    await write(`${TWO}I know that left you [what it meant], on [date].`);
    await underlined(driver.page, FORM.field, 'inconvenience');
  });

  test('next and previous go through the findings, round and round', async () => {
    await driver.page.keyboard.press('Home');
    const titles: string[] = [];
    for (const keys of ['Alt+Shift+Period', 'Alt+Shift+Period', 'Alt+Shift+Comma', 'Alt+Shift+Comma']) {
      await chord(driver.page, keys);
      const { title } = await until('another card is open', async () => {
        const card = await cardOf(driver);
        return card.title === titles.at(-1) ? null : card;
      });
      titles.push(title);
    }
    expect(titles[0]).toBe(titles[2]);
    expect(new Set(titles).size).toBe(3);
    await driver.page.keyboard.press('Escape');
    await cardClosed(driver);
  });

  test('apply uses the suggestion for the words at the caret', async () => {
    await driver.page.keyboard.press('Home');
    await chord(driver.page, 'Alt+Shift+Digit1');
    await model("I'm sorry we let you down. Mistakes were made.");
    await undo(driver.page);
    await model('We are sorry for any inconvenience. Mistakes');
    await underlined(driver.page, FORM.field, 'inconvenience');
    await driver.page.keyboard.press('Home');
    await chord(driver.page, 'Alt+Shift+Digit2');
    await selected('[what went wrong]');
    await driver.page.keyboard.type('we lost your parcel');
    await model("I'm sorry we lost your parcel. I know that meant [effect on you]. Mistakes were made.");
  });

  test('dismiss ignores them, and shows the way back', async () => {
    await driver.page.keyboard.press('Home');
    await chord(driver.page, 'Alt+Shift+Digit0');
    await cardWith(driver, 'Ignored in this draft');
    await notUnderlined(driver.page, FORM.field, 'inconvenience');
    await driver.page.keyboard.press('Tab');
    await driver.page.keyboard.press('Enter');
    await underlined(driver.page, FORM.field, 'inconvenience');
  });

  test('next blank selects one after the other', async () => {
    await driver.page.keyboard.press('Home');
    await chord(driver.page, 'Alt+Shift+KeyB');
    await selected('[what it meant]');
    await chord(driver.page, 'Alt+Shift+KeyB');
    await selected('[date]');
    await chord(driver.page, 'Alt+Shift+KeyB');
    await selected('[what it meant]');
    await driver.page.keyboard.type('without money');
    await model('left you without money, on [date].');
  });

  test('a card takes no keys from where the caret has gone', async () => {
    await driver.page.keyboard.press('Home');
    await chord(driver.page, 'Alt+Period');
    await cardOf(driver);
    await driver.page.keyboard.press('ArrowLeft');
    await cardClosed(driver);
    const before = await FORM.model(driver.page);
    await driver.page.keyboard.type('1');
    expect((await FORM.model(driver.page)).replace('1', '')).toBe(before);
    await model('1');
  });

  test('the browser’s own keys do the same', async () => {
    await driver.page.keyboard.press('Home');
    await driver.command('next-finding');
    await cardOf(driver);
    await driver.command('next-blank');
    await selected('[what it meant]');
    await cardClosed(driver);
    await driver.command('open-coach');
    await panelOf(driver);
    await driver.page.keyboard.press('Escape');
    await panelClosed(driver);
    await driver.command('toggle-site');
    await until(
      'nothing of ours is in the page',
      async () => (await driver.inLayer(() => true)) === null || null,
    );
    await driver.command('toggle-site');
    await underlined(driver.page, FORM.field, 'inconvenience');
  });

  test('the checklist opens with the focus in it, and Tab and Escape lead back', async () => {
    await chord(driver.page, 'Alt+Comma');
    const { buttons } = await panelOf(driver);
    await driver.page.keyboard.down('Shift');
    await driver.page.keyboard.press('Tab');
    await driver.page.keyboard.up('Shift');
    await driver.page.keyboard.type(' One.');
    await model('on [date]. One.');
    expect(buttons.length).toBeGreaterThan(3);
    await chord(driver.page, 'Alt+Comma');
    await panelClosed(driver);
    await chord(driver.page, 'Alt+Comma');
    await panelOf(driver);
    await driver.page.keyboard.press('Escape');
    await panelClosed(driver);
    await driver.page.keyboard.type(' Two.');
    await model('One. Two.');
    await chord(driver.page, 'Alt+Comma');
    await panelOf(driver);
    await driver.page.$eval(FORM.field, (field) => (field as HTMLElement).blur());
    await driver.page.keyboard.press('Escape');
    await panelClosed(driver);
  });
});

const selected = (words: string) =>
  until(`${words} is selected`, () =>
    driver.page.$eval(
      FORM.field,
      (field, wanted) => {
        const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
        return value.slice(selectionStart, selectionEnd) === wanted || null;
      },
      words,
    ),
  );

test('the first blank of a letter is selected when it goes in, and the key leads to the next', async () => {
  await write('Hello. ');
  const paragraph = (text: string) => ({ kind: 'paragraph', runs: [{ text }] }) as const;
  const letter = deliveryOf([paragraph('Hi [name],'), paragraph('We lost [what].')]);
  await until(
    'the letter is taken',
    async () => (await driver.inBackground(letter).catch(() => '')) === 'sent' || null,
  );
  await selected('[name]');
  await chord(driver.page, 'Alt+Shift+KeyB');
  await selected('[what]');
});

test('where there is nothing to act on, the keys are the page’s', async () => {
  await write('Thank you for your order. ');
  await countLeft();
  const keys = ['Alt+Period', 'Alt+Shift+Period', 'Alt+Shift+Comma', 'Alt+Shift+Digit1', 'Alt+Shift+KeyB'];
  for (const one of keys) await chord(driver.page, one);
  expect(await left()).toEqual(['Period', 'Period', 'Comma', 'Digit1', 'KeyB']);
});

test('insert letter opens the search of the letters', async () => {
  await enter(driver.page, GMAIL);
  await driver.page.keyboard.type('Hello. ');
  await chord(driver.page, 'Alt+Shift+KeyL');
  const letters = await until('the letters are open', () => driver.letters());
  await until('the search has the focus', () =>
    letters.ask((view) => view.activeElement?.getAttribute('role') === 'combobox' || null).catch(() => null),
  );
  await letters.close();
});

/** Sent into the page as text. */
const askForKey = (page: Document) => {
  const button = page.querySelector<HTMLElement>('#keys [aria-label^="Open the card:"]');
  button?.focus();
  button?.click();
  return button ? true : null;
};
const pressJ = (page: Document) => {
  const button = page.querySelector<HTMLElement>('#keys [aria-label^="Open the card:"]');
  const { KeyboardEvent } = page.defaultView as Window & typeof globalThis;
  button?.dispatchEvent(
    new KeyboardEvent('keydown', { code: 'KeyJ', altKey: true, bubbles: true, cancelable: true }),
  );
  return button?.getAttribute('aria-label')?.endsWith('Alt+J') || null;
};

test('a key that was put elsewhere acts there at once, and no longer where it was', async () => {
  await write(TWO);
  await underlined(driver.page, FORM.field, 'inconvenience');
  const options = await driver.openOurs('options');
  await until('the key is asked for', () => options.ask(askForKey));
  await until('the key is set', () => options.ask(pressJ));
  await options.close();
  await driver.page.bringToFront();
  await driver.page.click(FORM.field, { offset: { x: 300, y: 60 } });
  await countLeft();
  await chord(driver.page, 'Alt+Period');
  expect(await left()).toEqual(['Period']);
  await chord(driver.page, 'Alt+KeyJ');
  await cardOf(driver);
});

test('nothing was logged as an error, and nobody was asked for anything', async () => {
  expect(await driver.errors()).toEqual([]);
  expect(driver.requests()).toEqual([]);
});
