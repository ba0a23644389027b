// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { diagnostics, noteFault } from '../../lib/browser/diagnostics';

beforeEach(() => {
  fakeBrowser.reset();
  const manifest = { manifest_version: 3, name: 'Amends', version: '0.1.0', permissions: [] };
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue(manifest as never);
});

const faults = async () => JSON.parse(await diagnostics()).faults as { where: string; kind: string }[];
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

test('a fault is kept by the name of its message and its kind; what it says may quote a draft', async () => {
  noteFault('analyse', new TypeError('Dear Maya, we charged you twice'));
  await settled();
  expect(await faults()).toMatchObject([{ where: 'analyse', kind: 'TypeError' }]);
  expect(await diagnostics()).not.toContain('Maya');
});

test('the last twenty are kept', async () => {
  for (let count = 0; count < 25; count++) noteFault(`message ${count}`, new Error('x'));
  await settled();
  const kept = await faults();
  expect(kept).toHaveLength(20);
  expect(kept.at(-1)?.where).toBe('message 24');
});
