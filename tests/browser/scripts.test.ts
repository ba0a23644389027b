import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { loadScript } from '../../lib/browser/scripts';

const ASKER = { tabId: 7, frameId: 3, address: 'https://mail.example/', host: 'mail.example' };
const execute = vi.fn();
beforeEach(() => {
  execute.mockReset();
  browser.scripting = { executeScript: execute } as never;
});

// As Chromium and Firefox put it.
test.each([
  'Frame with ID 3 was removed.',
  'No frame with id 3 in tab with id 7',
  'No tab with id: 7',
  'The tab was closed.',
  'Invalid tab ID: 7',
])('“%s”: who asked is gone, and that is no fault', async (words) => {
  execute.mockRejectedValue(new Error(words));
  await expect(loadScript(ASKER, 'coach.js')).resolves.toBeUndefined();
});

test('any other failure is told', async () => {
  execute.mockRejectedValue(new Error('Cannot access contents of the page.'));
  await expect(loadScript(ASKER, 'coach.js')).rejects.toThrow('Cannot access');
});
