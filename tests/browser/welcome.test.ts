import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcome } from '../../entrypoints/background/welcome';

const opened = vi.fn();
beforeEach(() => {
  fakeBrowser.reset();
  opened.mockClear();
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(opened);
  welcome();
});

const happened = (reason: 'install' | 'update' | 'browser_update') =>
  fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false });

test('it greets once it is installed', async () => {
  await happened('install');
  expect(opened).toHaveBeenCalledExactlyOnceWith({ url: expect.stringMatching(/\/welcome\.html$/) });
});

test.each(['update', 'browser_update'] as const)('nothing pops up after: %s', async (reason) => {
  await happened(reason);
  expect(opened).not.toHaveBeenCalled();
});
