import { expect, test } from 'vitest';
import type { Content } from '../../../lib/types/index.ts';
import { deliveryOf } from '../harness/deliver.ts';
import { enter, FORM, GMAIL } from '../harness/places.ts';
import { pause, until } from '../harness/wait.ts';
import { fix, ownLines, type Seat, writeWeak } from './desk.ts';

const LETTER: Content = [{ kind: 'paragraph', runs: [{ text: 'I am sorry that we lost your parcel.' }] }];
const WOULD_BE_IN_MS = 800;

/** A letter goes where it is meant, and says so. */
export function complaintsOfLetters(seat: Seat): void {
  const deliver = () => seat().inBackground(deliveryOf(LETTER));
  const isIn = (holds: () => Promise<string>) =>
    until('the letter is in', async () => ((await holds()).includes('lost your parcel') ? true : null));

  test('insertion goes to the wrong field, or reports success and inserts nothing', async () => {
    await writeWeak(seat());
    await seat().page.click('[name=subjectbox]');
    await until('the letter is sent', async () => ((await deliver()) === 'sent' ? true : null));
    await isIn(() => GMAIL.model(seat().page));
    const subject = await seat().page.$eval(
      '[name=subjectbox]',
      (field) => (field as HTMLInputElement).value,
    );
    expect(subject).not.toContain('parcel');
    await seat().page.$eval('.editable', (field) => field.remove());
    await until('it says that there is no editor', async () =>
      (await deliver()) === 'no-editor' ? true : null,
    );
  });

  test('a click in the side panel loses the caret', async () => {
    await enter(seat().page, FORM);
    await seat().page.keyboard.type('First line.\nLast line.');
    await seat().page.keyboard.press('ArrowUp');
    await seat().page.keyboard.press('End');
    await pause(WOULD_BE_IN_MS);
    await seat().page.click('h1');
    await deliver();
    await isIn(() => FORM.model(seat().page));
    expect(await FORM.model(seat().page)).toMatch(/First line\.[\s\S]*lost your parcel\.[\s\S]*Last line\./);
  });

  test('the signature is duplicated or removed', async () => {
    await writeWeak(seat());
    await fix(seat());
    await deliver();
    await isIn(() => GMAIL.model(seat().page));
    const html = await GMAIL.model(seat().page);
    expect(html.match(/class="gmail_signature"/g)).toHaveLength(1);
    expect(html.match(/class="gmail_quote"/g)).toHaveLength(1);
    expect(html.indexOf('lost your parcel')).toBeLessThan(html.indexOf('gmail_signature'));
    expect(html.indexOf('gmail_signature')).toBeLessThan(html.indexOf('gmail_quote'));
  });

  test('an unfilled placeholder reaches a customer', async () => {
    await enter(seat().page, GMAIL);
    await seat().page.keyboard.type('Hello [first name], I am sorry that we sent the wrong lamp.');
    await until('the blank is marked, strongest of all', () =>
      seat().page.evaluate(() => {
        const blanks = [...CSS.highlights].filter(([name]) => name.startsWith('amends-blank'));
        return blanks.some(([, ranges]) => ranges.size > 0) || null;
      }),
    );
    expect((await ownLines(seat()))[0]).toContain('[first name]');
    expect(await until('the toolbar tells', async () => (await seat().toolbar()).badge || null)).toBe('1');
  });
}
