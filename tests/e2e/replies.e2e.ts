import { afterAll, beforeAll, expect, test } from 'vitest';
import { analyse } from '../../lib/analysis';
import { decode } from '../../lib/files';
import { checkReplies, formatOf, readReplies } from '../../lib/replies';
import { type Driver, type OurPage, startDriver } from './harness/driver.ts';
import { giveFile } from './harness/popup.ts';
import { until } from './harness/wait.ts';
import { REPLY_FILES, type ReplyFile, UNREADABLE } from './reply-files.ts';

/** On a machine that does other things too. A stop that is longer is felt as one. */
const FELT_MS = 1000;
/** Two cores may have more to do than to read. */
const LONGEST_READ_MS = 60_000;

let driver: Driver;
let page: OurPage;
beforeAll(async () => {
  driver = await startDriver();
  page = await driver.openOurs('replies');
});
afterAll(() => driver?.close());

/** Sent into the page as text: they use nothing from here. */
const paste = (text: string) => `(view) => {
  const field = view.querySelector('textarea');
  if (!field) return null;
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, ${text});
  field.dispatchEvent(new view.defaultView.Event('input', { bubbles: true }));
  view.querySelector('[type=submit]').click();
  return true;
}`;
const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const ask = <T>(question: string) => page.ask<T>(question as never);

const press = (words: string) =>
  until(`“${words}” is pressed`, () =>
    ask<true | null>(`(view) => {
      const button = [...view.querySelectorAll('button')].find((one) => one.textContent.includes(${JSON.stringify(words)}));
      button?.click();
      return button ? true : null;
    }`),
  );

test('five thousand replies are read while the page stays at hand, and can be cancelled', async () => {
  const many = `Array.from({ length: 5000 }, (_, n) => 'Sorry for any inconvenience, ' + n + '. We are busy.').join('\\n---\\n')`;
  await until('the page is ready', () => ask<true | null>(paste(many)));
  const done = () => ask<number | null>(`(view) => view.querySelector('progress')?.value || null`);
  const first = await until('some are read', done);
  expect(await until('more are read', async () => ((await done()) ?? 0) > first || null)).toBe(true);
  await press('Cancel');
  expect(await ask(`(view) => view.querySelector('progress') === null`)).toBe(true);
});

test('weak phrases are listed worst first, fixed with a click, and the reply is judged anew', async () => {
  const replies = JSON.stringify(
    'I refunded your order today.\n---\nThanks for bearing with us.\n---\nSorry if this caused trouble. We are busy.',
  );
  await until('it is pasted', () => ask<true | null>(paste(replies)));
  const texts = await until('the list is there', () =>
    ask<string[] | null>(`(view) => {
      const all = [...view.querySelectorAll('.reply textarea')].map((one) => one.value);
      return all.length ? all : null;
    }`),
  );
  expect(texts[0]).toContain('Sorry if');
  expect(texts.join()).not.toContain('refunded');
  await until('the first fix is used', () =>
    ask<true | null>(
      `(view) => { const fix = view.querySelector('.fix'); fix?.click(); return fix ? true : null; }`,
    ),
  );
  const first = await until('the text has changed', () =>
    ask<string | null>(`(view) => {
      const { value } = view.querySelector('.reply textarea');
      return value.includes('Sorry if') ? null : value;
    }`),
  );
  expect(first).not.toBe(texts[0]);
});

/** As Zendesk exports them: what is no text for the customer stays as it is. */
const MACROS = {
  macros: [
    {
      id: 360001,
      title: 'Delay',
      active: true,
      actions: [
        { field: 'status', value: 'pending' },
        {
          field: 'comment_value_html',
          value: '<p>Hi {{ticket.requester.first_name}},</p><p>Sorry if this caused trouble.</p>',
        },
      ],
    },
    { id: 360002, title: 'Thanks', actions: [{ field: 'comment_value', value: 'Your parcel is here.' }] },
  ],
  count: 2,
};

test('macros from a file come back in its format, with nothing changed but what was put right', async () => {
  await press('Check others');
  await giveFile(page, 'macros.json', JSON.stringify(MACROS, null, 2));
  await until('the fix is used', () =>
    ask<true | null>(
      `(view) => { const fix = view.querySelector('.fix'); fix?.click(); return fix ? true : null; }`,
    ),
  );
  await until('the text has changed', () =>
    ask<true | null>(`(view) => !view.querySelector('.reply textarea')?.value.includes('Sorry if') || null`),
  );
  await press('Export the corrected file');
  const back = JSON.parse((await driver.saved('corrected-macros.json')).toString()) as typeof MACROS;
  const [delay, thanks] = back.macros;
  const [, comment] = delay?.actions ?? [];
  expect(comment?.value).toContain('<p>Hi {{ticket.requester.first_name}},</p>');
  expect(comment?.value).not.toContain('Sorry if');
  expect({ ...back, macros: [{ ...delay, actions: [delay?.actions[0]] }, thanks] }).toEqual({
    ...MACROS,
    macros: [{ ...MACROS.macros[0], actions: [MACROS.macros[0]?.actions[0]] }, MACROS.macros[1]],
  });
});

/** Back to where a file is chosen, wherever the page is. */
async function begin(): Promise<void> {
  await until('files can be chosen', () =>
    ask<true | null>(`(view) => {
      const others = [...view.querySelectorAll('button')].find((one) => one.textContent === 'Check others');
      others?.click();
      return others ? null : true;
    }`),
  );
}

/** Sent as text. */
const giveBytes = ({ name, bytes }: Pick<ReplyFile, 'name' | 'bytes'>) =>
  until(`${name} is chosen`, () =>
    ask<true | null>(`(view) => {
      const own = view.defaultView;
      const picker = view.querySelector('input[type=file]');
      if (!picker) return null;
      const hand = new own.DataTransfer();
      const bytes = ${JSON.stringify(bytes)};
      // Firefox lets nobody write into a page's array from outside; it clones one.
      const { utils } = globalThis.Components ?? {};
      const part = utils ? utils.cloneInto(new Uint8Array(bytes), own) : new own.Uint8Array(bytes);
      hand.items.add(new own.File([part], ${JSON.stringify(name)}));
      picker.files = hand.files;
      picker.dispatchEvent(new own.Event('change', { bubbles: true }));
      return true;
    }`),
  );
const shows = (selector: string, words: string) =>
  until(`it says “${words}”`, () =>
    ask<true | null>(
      `(view) => [...view.querySelectorAll('${selector}')].some((one) => one.textContent.includes(${JSON.stringify(words)})) || null`,
    ),
  );

test.each(REPLY_FILES)(
  '$name is read as its writer meant it, and as the command line reads it',
  async (file) => {
    await begin();
    await giveBytes(file);
    await shows('.replies-found', file.says);
    const { text } = decode(Uint8Array.from(file.bytes));
    const { tool, entries, left } = readReplies(text, formatOf(file.name, text) ?? 'txt');
    const weak = checkReplies(text, entries, analyse).length;
    await shows(
      '.replies-found',
      `${tool ? `${tool}: ` : ''}${counted(entries.length, 'reply', 'replies')} · ${counted(weak, 'weak phrase', 'weak phrases')}`,
    );
    const told = await ask<number>(`(view) => view.querySelectorAll('.left-out li').length`);
    expect(told).toBe(left.length);
  },
);

test('a file of UTF-16 comes back as it came, but for what was put right', async () => {
  const [file] = REPLY_FILES.filter(({ name }) => name === 'wide.txt');
  if (!file) throw new Error('There is no such file.');
  await begin();
  await giveBytes(file);
  await until('a letter is typed in the list', () =>
    ask<true | null>(`(view) => {
      const field = view.querySelector('.reply textarea');
      if (!field) return null;
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, field.value + '!');
      field.dispatchEvent(new view.defaultView.Event('input', { bubbles: true }));
      return true;
    }`),
  );
  await press('Export the corrected file');
  const before = decode(Uint8Array.from(file.bytes));
  const after = decode(await driver.saved('corrected-wide.txt'));
  expect(after).toEqual({ ...before, text: before.text.replace(/\r\n$/, '!\r\n') });
});

test.each(UNREADABLE)('$name is refused, and it says where', async (file) => {
  await begin();
  await giveBytes(file);
  await shows('[role=alert]', file.says);
});

test('twenty megabytes are read while the page stays at hand, and can be cancelled', async () => {
  await begin();
  const body = 'Hello, I re-sent your order today. '.repeat(110);
  await until('five thousand replies are chosen', () =>
    ask<true | null>(`(view) => {
      const own = view.defaultView;
      const picker = view.querySelector('input[type=file]');
      if (!picker) return null;
      const rows = Array.from({ length: 5000 }, (_, n) => n + ',"${body}"\\n').join('');
      const hand = new own.DataTransfer();
      hand.items.add(new own.File(['name,body\\n' + rows], 'large.csv'));
      picker.files = hand.files;
      own.longest = 0;
      let last = own.performance.now();
      own.ticking = own.setInterval(() => {
        const now = own.performance.now();
        own.longest = Math.max(own.longest, now - last);
        last = now;
      }, 10);
      picker.dispatchEvent(new own.Event('change', { bubbles: true }));
      return true;
    }`),
  );
  await until(
    'some are read',
    () => ask<number | null>(`(view) => view.querySelector('progress')?.value || null`),
    undefined,
    LONGEST_READ_MS,
  );
  const took = await ask<number>(`(view) => {
    const own = view.defaultView;
    own.clearInterval(own.ticking);
    const start = own.performance.now();
    [...view.querySelectorAll('button')].find((one) => one.textContent === 'Cancel').click();
    return own.performance.now() - start;
  }`);
  await until('it has stopped', () =>
    ask<true | null>(`(view) => view.querySelector('progress') === null || null`),
  );
  const longest = await ask<number>(`(view) => view.defaultView.longest`);
  console.log(`20 MB: the longest stop ${Math.round(longest)} ms, to cancel ${Math.round(took)} ms`);
  expect(longest).toBeLessThan(FELT_MS);
  expect(took).toBeLessThan(FELT_MS);
});

test('nothing was logged as an error, and nobody was asked for anything', async () => {
  expect(await driver.errors()).toEqual([]);
  expect(driver.requests()).toEqual([]);
});
