// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allOwn } from '../../entrypoints/shell/opening';
import { load } from '../../entrypoints/shell/own-letters';
import { useOwnLetters } from '../../entrypoints/shell/useOwnLetters';
import { ownLetters } from '../../lib/db/letters';
import { lettersToJson } from '../../lib/letters/exchange/to-json';
import { ownFromText } from '../../lib/letters/own';
import { speakEnglish } from '../components/words';

const letterCalled = (title: string) =>
  ownFromText(title, `Hi {{first name}},\n\nThis is ${title}.`, { id: title, now: new Date() });

beforeAll(speakEnglish);
beforeEach(async () => {
  fakeBrowser.reset();
  fakeBrowser.runtime.sendMessage = vi.fn().mockResolvedValue(undefined);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const titles = async () => (await load()).map(({ title }) => title);
const fileOf = (text: string, name = 'letters.json') => new File([text], name);

/** The browser has no room: it takes back the whole transaction. */
function fillTheDisk(): void {
  const put = IDBObjectStore.prototype.put;
  const givenUp = new WeakSet<IDBTransaction>();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    const request = put.apply(this, given);
    const { transaction } = this;
    if (givenUp.has(transaction)) return request;
    givenUp.add(transaction);
    Object.defineProperty(transaction, 'error', { value: new DOMException('', 'QuotaExceededError') });
    queueMicrotask(() => transaction.abort());
    return request;
  });
}

async function desk() {
  const { result } = renderHook(() => useOwnLetters());
  const all = await allOwn();
  act(() => result.current.show(all));
  return result;
}

describe('letters of another tool', () => {
  test('are looked at before they are added', async () => {
    const now = await desk();
    const before = await titles();
    await act(() =>
      now.current.take(fileOf('short_code,content\nlate,"Hi {{contact.name}}, {{#if vip}}sorry"\n', 'a.csv')),
    );
    expect(await titles()).toEqual(before);
    expect(now.current.plan).toMatchObject({
      tool: 'Chatwoot canned responses',
      unclear: [{ title: 'late', token: '{{#if vip}}' }],
    });
    await act(() => now.current.accept());
    expect(await titles()).toEqual([...before, 'late'].sort());
    expect(now.current.plan).toBeNull();
    await act(() =>
      now.current.remove(now.current.own.find(({ title }) => title === 'late') ?? letterCalled('x')),
    );
  });
});

describe('one’s own letters', () => {
  test('are kept, and a letter that was deleted comes back as it was', async () => {
    const now = await desk();
    const letter = letterCalled('A');
    await act(() => now.current.save(letter));
    expect(await titles()).toEqual(['A']);
    await act(() => now.current.remove(letter));
    expect(await titles()).toEqual([]);
    expect(now.current.notice?.text).toBe('“A” is deleted.');
    await act(async () => now.current.notice?.undo?.());
    await vi.waitFor(async () => expect(await titles()).toEqual(['A']));
    expect((await ownLetters())[0]).toMatchObject({ passages: letter.passages, blanks: letter.blanks });
  });

  test('stay as they are where there is no room left, and that is said', async () => {
    const now = await desk();
    fillTheDisk();
    await act(() => now.current.take(fileOf(lettersToJson([letterCalled('B'), letterCalled('C')]))));
    expect(now.current.notice?.text).toBe(
      'There is no room left in the browser for this. Nothing was changed.',
    );
    expect(await titles()).toEqual(['A']);
    expect(now.current.own.map(({ title }) => title)).toEqual(['A']);
  });

  test.each([
    ['{"letters": []}', 'letters.json', /no replies in it/],
    ['{"amends": "house style"}', 'letters.json', /no file of Amends’ own/],
    [
      '{"amends": "letters", "version": 1, "letters": [{"title": "D", "passages": [{}]}]}',
      'x.json',
      /letters\[0\]\.passages\[0\]\.text/,
    ],
    ['{"title": "D",', 'x.json', /not valid JSON: see line 1/],
    ['x', 'page.png', /no kind of file/],
    ['name,body\nE,"open', 'table.csv', /quotation mark that opens in line 2/],
  ])('a file that is not ours changes nothing, and is told what and where: %s', async (text, name, why) => {
    const now = await desk();
    await act(() => now.current.take(fileOf(text, name)));
    expect(now.current.notice?.text).toMatch(/^Nothing was changed\. /);
    expect(now.current.notice?.text).toMatch(why);
    expect(await titles()).toEqual(['A']);
  });
});
