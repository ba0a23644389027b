import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countDecline, countUse, loadHabits, rememberTone } from '../../lib/browser/letter-habits';

beforeEach(() => fakeBrowser.reset());

test('the tone is remembered, and each use is counted with its time', async () => {
  await rememberTone('brief');
  await countUse('outage', 10);
  await countUse('outage', 20);
  expect(await loadHabits()).toEqual({
    tone: 'brief',
    uses: { outage: { times: 2, last: 20 } },
    declined: {},
  });
});

test('an offer that was waved away counts until the letter is used', async () => {
  await countDecline('outage');
  await countDecline('outage');
  expect((await loadHabits()).declined).toEqual({ outage: 2 });
  await countUse('outage', 10);
  expect((await loadHabits()).declined).toEqual({});
});

test.each([
  ['nothing', undefined],
  ['no object', 'brief'],
  [
    'of another version',
    { tone: 'loud', uses: { outage: 'twice', late: { times: 1.5, last: 0 } }, declined: { late: 'often' } },
  ],
])('what is stored is %s: it counts as never having been', async (_, stored) => {
  if (stored !== undefined) await fakeBrowser.storage.local.set({ 'letter-habits': stored });
  expect(await loadHabits()).toEqual({ tone: 'warm', uses: {}, declined: {} });
});
