/** Who may ask the background what: a script in a page of the web, one of our own pages, anybody else. */
import { safeParse } from 'valibot';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type ContentHandlers, type PageHandlers, serve } from '../../lib/browser/serve';
import { SHAPES } from '../../lib/browser/shapes';
import { newSessionId } from '../../lib/session/session-id';

const ADDRESS = 'https://acme.zendesk.com/agent';
const PAGE = { id: 'test-extension-id', url: ADDRESS, tab: { id: 7, url: ADDRESS }, frameId: 2 };
const OURS = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };
const SESSION = newSessionId();
const ENTRY = '0b4e8a5e-2f0f-4c39-8f7e-7a4f4a9b1c11';

type Heard = { readonly data: unknown; readonly asker: unknown };
let heard: Heard[] = [];
const hear = async (data: unknown, asker: unknown) => {
  heard.push({ data, asker });
  return 'answered';
};
let listener: (message: unknown, sender: object, reply: (value: unknown) => void) => unknown;

beforeEach(() => {
  heard = [];
  fakeBrowser.runtime.id = 'test-extension-id';
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(
    (path) => `chrome-extension://test-extension-id${path}`,
  );
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((added) => {
    listener = added as typeof listener;
  });
  const content = {
    wakeCoach: hear,
    lastWritten: hear,
    keepPromise: hear,
    analyse: hear,
    quiet: hear,
    openRecord: () => Promise.reject(new Error('the disk is full')),
  };
  const pages = { askDraft: hear, insertLetter: hear, restoreFollowUp: hear };
  serve(content as unknown as ContentHandlers, pages as unknown as PageHandlers);
});
afterEach(() => vi.restoreAllMocks());

const send = (amends: unknown, data: unknown, sender: object = PAGE) =>
  new Promise<unknown>((resolve) => {
    if (listener({ amends, data }, sender, resolve) !== true) setTimeout(resolve, 0, 'not ours');
  });
const refused = (name: string) => ({ amendsFault: expect.stringContaining(name) });

describe('a script in a page of the web', () => {
  test('is answered for its own tab and frame', async () => {
    const data = { session: SESSION, label: 'A ticket' };
    expect(await send('lastWritten', data)).toBe('answered');
    expect(heard).toEqual([
      { data, asker: { tabId: 7, frameId: 2, address: ADDRESS, host: 'acme.zendesk.com' } },
    ]);
  });

  test.each([
    ['written by its opener', ADDRESS, ADDRESS],
    ['filled by its opener', 'about:blank', 'https://acme.zendesk.com/'],
    ['filled by a page without an address', 'about:blank', undefined],
  ])('in a window %s is at its opener’s address', async (_, url, address) => {
    const origin = address ? 'https://acme.zendesk.com' : 'null';
    const popped = { ...PAGE, url, origin, tab: { id: 8, url: 'about:blank' }, frameId: 0 };
    await send('lastWritten', { session: SESSION, label: 'A ticket' }, popped);
    expect(heard).toEqual([expect.objectContaining({ asker: expect.objectContaining({ address }) })]);
  });

  test.each(['askDraft', 'insertLetter', 'restoreFollowUp'])('may not ask %s', async (name) => {
    expect(await send(name, { tabId: 3 })).toEqual(refused(name));
    expect(heard).toEqual([]);
  });

  test('a tab that it names is not looked at', async () => {
    const data = { what: 'call', due: '2026-01-01T10:00:00Z', session: SESSION };
    await send('keepPromise', { ...data, tabId: 3 });
    expect(heard).toEqual([{ data, asker: expect.objectContaining({ tabId: 7 }) }]);
  });

  test.each([
    ['lastWritten', { session: SESSION, label: 'x'.repeat(12_000_000) }],
    ['lastWritten', { session: 'chosen', label: 'A ticket' }],
    ['lastWritten', null],
    ['analyse', { draft: { text: 7 } }],
    ['analyse', { draft: { text: 'x'.repeat(1_000_000) } }],
    ['analyse', { draft: { text: '\n'.repeat(120_000) } }],
    ['keepPromise', { what: 'call', due: 'some day', session: SESSION }],
    ['quiet', { way: 'everything' }],
  ])('%s is refused where its data is not of its shape: %#', async (name, data) => {
    expect(await send(name, data)).toEqual(refused(name));
    expect(heard).toEqual([]);
  });
});

test.each(['constructor', '__proto__', 'toString', 'nothing', 7])('%s is no message', async (name) => {
  expect(await send(name, undefined)).toBe('not ours');
  expect(await send(name, undefined, OURS)).toBe('not ours');
});

test('our own pages may ask both', async () => {
  expect(await send('askDraft', { tabId: 3 }, OURS)).toBe('answered');
  expect(await send('analyse', { draft: { text: 'Sorry.' } }, OURS)).toBe('answered');
});

test('another extension is not answered', async () => {
  expect(await send('wakeCoach', undefined, { ...PAGE, id: 'another' })).toBe('not ours');
});

test('a page whose address only looks like ours is none', async () => {
  const url = 'https://evil.example/chrome-extension://test-extension-id/';
  expect(await send('askDraft', { tabId: 3 }, { ...PAGE, url })).toEqual(refused('askDraft'));
});

test('a handler that fails answers so, and says once which message it was', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  expect(await send('openRecord', { id: ENTRY })).toEqual(refused('openRecord'));
  expect(said).toHaveBeenCalledTimes(1);
  expect(said.mock.calls[0]?.[0]).toContain('openRecord');
});

test('no message takes just anything', () => {
  const taken = Object.entries(SHAPES).filter(([, shape]) => safeParse(shape, { strange: 1 }).success);
  expect(taken).toEqual([]);
});
