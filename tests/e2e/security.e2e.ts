/** What a hostile page may try. Each of these did something before it was stopped. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cardNow, cardOf, pressInCard } from './harness/card.ts';
import { type Driver, startDriver } from './harness/driver.ts';
import { HOSTILE_HOST } from './harness/hostile-pages.ts';
import { enter as enterPlace, GMAIL } from './harness/places.ts';
import { pause, until } from './harness/wait.ts';
import { chord, markedWords, typeIn } from './matrix/field.ts';

const WEAK = 'We are sorry for any inconvenience this may have caused. The parcel left.';
const WORDS = /inconvenience/;
/** By then the analysis has answered many times over. */
const ENOUGH_MS = 2500;
/** A phrase of the team's own, which no rule of ours knows. */
const PHRASE = 'purple lighthouse';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
  await driver.inBackground(
    `chrome.storage.local.set({ 'settings/phrases/${PHRASE}': ['what we mean'] }).then(() => true)`,
  );
});
afterAll(() => driver?.close());

async function open(name: string, field = '#rich'): Promise<void> {
  await driver.page.goto(`https://${HOSTILE_HOST}/${name}`);
  await driver.page.evaluate((selector) => {
    window.field = () => document.querySelector<HTMLElement>(selector);
  }, field);
}

async function write(text = WEAK, field = '#rich'): Promise<void> {
  await driver.page.click(field);
  await typeIn(driver.page, text);
}

const marked = async () => (await markedWords(driver.page)).join(' | ');
const underlined = (words: RegExp) =>
  until(`${words} is underlined`, async () => words.test(await marked()) || null);
const textIn = (field: string) =>
  driver.page.$eval(field, (one) => ('value' in one ? String(one.value) : (one.textContent ?? '')));
const tabs = async () => (await driver.browser.pages()).length;

/** As a page makes up a key. */
const pressFalsely = (code: string, key: string, times = 1) =>
  driver.page.evaluate(
    (code, key, times) => {
      const field = window.field() as HTMLElement;
      const held = {
        altKey: true,
        shiftKey: code !== 'Period',
        bubbles: true,
        cancelable: true,
        composed: true,
      };
      for (let n = 0; n < times; n++)
        for (const type of ['keydown', 'keyup'])
          field.dispatchEvent(new KeyboardEvent(type, { ...held, code, key }));
    },
    code,
    key,
    times,
  );

describe('keys and clicks that a page makes up', () => {
  beforeEach(async () => {
    await open('plain');
    await write();
    await underlined(WORDS);
  });

  test('open no card, and apply nothing', async () => {
    await pressFalsely('Period', '.');
    await pressFalsely('Digit1', '!');
    await driver.page.evaluate(() => {
      const [range] = [...(CSS.highlights.values().next().value ?? [])] as Range[];
      const { x, y } = range?.getBoundingClientRect() ?? new DOMRect();
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'pointermove'])
        window
          .field()
          ?.dispatchEvent(
            new PointerEvent(type, { bubbles: true, composed: true, clientX: x + 4, clientY: y + 4 }),
          );
    });
    await pause(ENOUGH_MS);
    expect(await cardNow(driver)).toBeNull();
    expect(await textIn('#rich')).toBe(WEAK);
  });

  test('open no tab', async () => {
    const before = await tabs();
    await pressFalsely('KeyL', 'L', 40);
    await pause(ENOUGH_MS);
    expect(await tabs()).toBe(before);
  });

  test('cannot switch the coach off', async () => {
    await driver.page.evaluate(() => {
      for (const name of ['amends:coach-started', 'amends:wake', 'wxt:content-script-started'])
        document.dispatchEvent(new Event(name));
    });
    await write(' We apologize if this was a bother.');
    await underlined(/inconvenience/);
    await chord(driver.page, 'Alt', 'Period');
    await cardOf(driver);
  });
});

describe('text that a page wrote', () => {
  test.each(['#rich', '#plain'])(
    'is not judged before somebody is at work in the field: %s',
    async (field) => {
      await open('plain', field);
      await driver.page.evaluate((text) => {
        const one = window.field() as HTMLTextAreaElement;
        if ('value' in one) one.value = text;
        else (one as HTMLElement).textContent = text;
        one.focus();
        one.dispatchEvent(new InputEvent('input', { bubbles: true }));
        one.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
      }, WEAK);
      await pause(ENOUGH_MS);
      expect(await marked()).toBe('');
      expect(
        await driver.inLayer((layer) => layer.querySelector<HTMLElement>('.badge')?.hidden ?? true),
      ).not.toBe(false);
      await driver.page.click(field);
      await driver.page.keyboard.press('End');
      if (field === '#rich') await underlined(WORDS);
    },
  );

  test('does not tell which phrases are the team’s own', async () => {
    await open('plain');
    await write('We are sorry that we charged you twice. ');
    await driver.page.evaluate((phrase) => {
      document.execCommand('insertText', false, `the ${phrase} and so on. `);
      (window.field() as HTMLElement).append(` And the ${phrase} again.`);
    }, PHRASE);
    await driver.page.keyboard.type('x');
    await pause(ENOUGH_MS);
    expect(await marked()).not.toContain('purple');
    await driver.page.keyboard.down('Control');
    await driver.page.keyboard.press('a');
    await driver.page.keyboard.up('Control');
    await driver.page.keyboard.type(`We are sorry that we sent the ${PHRASE} to you. `);
    await underlined(/purple/);
  });

  test('asks for no letters by two slashes', async () => {
    await driver.inBackground(`chrome.storage.sync.set({ 'settings/slashLetters': true }).then(() => true)`);
    await open('plain');
    await write('Dear Ana, ');
    await pause(ENOUGH_MS);
    await driver.page.evaluate(() => document.execCommand('insertText', false, '//outage'));
    await pause(ENOUGH_MS);
    const listed = await driver.inLayer(
      (layer) => layer.querySelector<HTMLElement>('.slash')?.hidden ?? true,
    );
    expect(listed).not.toBe(false);
    await driver.inBackground(`chrome.storage.sync.remove('settings/slashLetters').then(() => true)`);
  });
});

test('a press on Send that the page makes up counts no reply', async () => {
  await enterPlace(driver.page, GMAIL);
  await typeIn(driver.page, 'We are sorry that we charged you twice.');
  await pause(ENOUGH_MS);
  await driver.page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('[role="button"], button')) one.click();
    const field = document.querySelector<HTMLElement>('.editable');
    field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
    field?.replaceChildren();
  });
  await pause(ENOUGH_MS);
  expect(await driver.inBackground(REPLIES)).toBe(0);
});

const REPLIES = `new Promise((tell) => {
  const opened = indexedDB.open('amends');
  opened.onsuccess = () => {
    const { result } = opened;
    const end = (count) => { result.close(); tell(count); };
    if (!result.objectStoreNames.contains('replies')) return end(0);
    const all = result.transaction('replies').objectStore('replies').getAll();
    all.onsuccess = () => end(all.result.length);
  };
})`;

describe('a click on what cannot be seen', () => {
  const IGNORED = `chrome.storage.local.get(null).then((all) =>
    Object.keys(all).filter((key) => key.startsWith('settings/ignored')).length)`;
  const host = `[...document.querySelectorAll('*')].find((one) => one.localName.startsWith('amends-'))`;

  beforeEach(async () => {
    await open('plain');
    await write();
    await underlined(WORDS);
    await chord(driver.page, 'Alt', 'Period');
    await cardOf(driver);
  });

  test.each([
    ['a transparent host', `${host}.style.setProperty('opacity', '0.01', 'important')`],
    ['a moved host', `${host}.style.setProperty('translate', '40px 0', 'important')`],
    ['a cut host', `${host}.style.setProperty('clip-path', 'inset(0 0 0 50%)', 'important')`],
  ])('does nothing: %s', async (_, attack) => {
    const card = await cardOf(driver);
    const found = card.buttons.find(({ words }) => /Never flag/.test(words));
    await driver.page.evaluate(attack);
    if (found) await driver.page.mouse.click(found.x, found.y);
    await pause(ENOUGH_MS);
    expect(await driver.inBackground(IGNORED)).toBe(0);
  });

  test('and what can be seen is clicked', async () => {
    await pause(ENOUGH_MS);
    await pressInCard(driver, 'Never flag this');
    await until('it is stored', async () => (await driver.inBackground(IGNORED)) || null);
    await driver.inBackground(
      `chrome.storage.local.get(null).then((all) => chrome.storage.local.remove(
        Object.keys(all).filter((key) => key.startsWith('settings/ignored')))).then(() => true)`,
    );
  });
});

test('a page that sets our tokens and names its fonts like ours reads nothing by what it is asked for', async () => {
  await open('fonts');
  await write();
  await underlined(WORDS);
  await chord(driver.page, 'Alt', 'Period');
  await cardOf(driver);
  await pause(ENOUGH_MS);
  expect(driver.requests().filter((address) => address.includes('spy.example'))).toEqual([]);
});

describe('a page without end', () => {
  test.each(['#rich', '#plain'])('named children in the place of what we read: %s', async (field) => {
    await open('clobbered', field);
    await write(WEAK, field);
    expect(await textIn(field)).toContain('The parcel left.');
    if (field === '#rich') await underlined(WORDS);
  });

  test('a title of 12 MB leaves letters to others', async () => {
    await open('plain');
    // Firefox hands the whole title to each of the test's own questions: more, and the test waits for itself.
    await driver.page.evaluate(
      (length) => {
        document.title = 'x'.repeat(length);
      },
      driver.name === 'firefox' ? 1_000_000 : 12_000_000,
    );
    await write('Dear Ana, ');
    await until('the field is known', async () => (await driver.inBackground(LAST)) || null);
    await open('plain', '#plain');
    await write('Dear Ben, ', '#plain');
    await until(
      'the other is known',
      async () => (await driver.inBackground(LAST)) === 'A page that makes it hard' || null,
    );
  });

  test('3,000 fields that get the focus in a loop', async () => {
    await open('crowd');
    const took = await driver.page.evaluate(async () => {
      const start = performance.now();
      for (const one of document.querySelectorAll<HTMLElement>('.one')) {
        one.focus();
        if (Math.random() < 0.01) await new Promise((resolve) => setTimeout(resolve));
      }
      return performance.now() - start;
    });
    expect(took).toBeLessThan(60_000);
    await write();
    await underlined(WORDS);
  });

  test('a megabyte, and 120,000 line breaks, hold up nobody', async () => {
    await open('plain', '#plain');
    await driver.page.evaluate(() => {
      (window.field() as HTMLTextAreaElement).value = '\n'.repeat(120_000);
    });
    await driver.page.click('#plain');
    await driver.page.keyboard.type('x');
    await driver.page.evaluate(() => {
      (window.field() as HTMLTextAreaElement).value = 'We are sorry. '.repeat(80_000);
    });
    await driver.page.keyboard.type('x');
    await open('plain');
    await write();
    await underlined(WORDS);
  });
});

const LAST = `chrome.tabs.query({ active: true, currentWindow: true }).then(async ([tab]) => {
  const { lastWritten = {} } = await chrome.storage.session.get('lastWritten');
  return lastWritten[tab.id]?.label?.slice(0, 25) ?? null;
})`;

test('our console stays empty', async () => {
  expect((await driver.errors()).filter((error) => !/favicon/.test(error))).toEqual([]);
});
