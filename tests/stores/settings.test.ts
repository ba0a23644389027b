/** What is chosen is kept: entry by entry, in its area, whatever another window does meanwhile. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isEntry, toEntries, toSettings } from '../../lib/stores/settings/entries';
import { migrate } from '../../lib/stores/settings/migrate';
import { optionsOf } from '../../lib/stores/settings/options';
import { openSettings } from '../../lib/stores/settings/store';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('a change', () => {
  test('is there after a restart', async () => {
    const first = await openSettings();
    await first
      .getState()
      .change({ badge: false, rules: { 'sorry-but': 'off' }, ignored: { 'any issues': true } });
    const { settings } = (await openSettings()).getState();
    expect(settings).toMatchObject({ badge: false, rules: { 'sorry-but': 'off' }, ignored: ['any issues'] });
  });

  test('taken back leaves the default', async () => {
    const store = await openSettings();
    await store.getState().change({ badge: false, rules: { 'sorry-but': 'off' } });
    await store.getState().change({ badge: null, rules: { 'sorry-but': null } });
    expect(store.getState().settings).toEqual(toSettings({}));
    expect(Object.keys(await fakeBrowser.storage.sync.get(null))).toEqual(['settings/version']);
  });

  test('in one window reaches the other, and two at once lose neither', async () => {
    const [one, other] = await Promise.all([openSettings(), openSettings()]);
    await Promise.all([
      one
        .getState()
        .change({ rules: { 'sorry-but': 'off' }, phrases: { 'per our policy': ['what I can do is'] } }),
      other.getState().change({ rules: { minimizer: 'hint' }, phrases: { 'kindly note': [] } }),
    ]);
    for (const { settings } of [one.getState(), other.getState(), (await openSettings()).getState()]) {
      expect(settings.rules).toEqual({ 'sorry-but': 'off', minimizer: 'hint' });
      expect(Object.keys(settings.phrases)).toEqual(['kindly note', 'per our policy']);
    }
  });

  test('that is no setting is refused before anything is written', async () => {
    const store = await openSettings();
    await expect(store.getState().change({ badge: false, rules: { 'sorry-but': 'loud' } })).rejects.toThrow(
      'rules/sorry-but',
    );
    expect(store.getState().settings.badge).toBe(true);
  });

  test('is told to nobody after the signal', async () => {
    const life = new AbortController();
    const [gone, here] = await Promise.all([openSettings(life.signal), openSettings()]);
    life.abort();
    await here.getState().change({ badge: false });
    expect(gone.getState().settings.badge).toBe(true);
  });
});

describe('where it is kept', () => {
  test('switches are synced, words stay on the machine', async () => {
    const store = await openSettings();
    await store
      .getState()
      .change({ on: false, ignored: { 'dear Ms Rao': true }, mayGrant: { 'a month free': true } });
    expect(JSON.stringify(await fakeBrowser.storage.sync.get(null))).not.toMatch(/Rao|month/);
    expect(await fakeBrowser.storage.local.get('settings/ignored/dear Ms Rao')).not.toEqual({});
    expect(await fakeBrowser.storage.sync.get('settings/on')).toEqual({ 'settings/on': false });
  });

  test('what sync has no room for stays here and says so, until there is room', async () => {
    const store = await openSettings();
    const full = vi
      .spyOn(fakeBrowser.storage.sync, 'set')
      .mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await store.getState().change({ sites: { 'acme.example': true } });
    expect(store.getState().unsynced).toEqual(['sites/acme.example']);
    expect((await openSettings()).getState().settings.sites).toEqual(['acme.example']);
    full.mockRestore();
    await store.getState().change({ sites: { 'acme.example': true } });
    expect(store.getState()).toMatchObject({ unsynced: [], settings: { sites: ['acme.example'] } });
    await store.getState().change({ sites: { 'acme.example': null } });
    expect((await openSettings()).getState().settings.sites).toEqual([]);
  });
});

describe('what the administrator has set', () => {
  beforeEach(() => {
    const policy = { badge: false, rules: { 'sorry-but': 'strong' }, sites: ['acme.example'], nonsense: 3 };
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue(policy as never);
  });

  test('stands above one’s own, and cannot be changed', async () => {
    const store = await openSettings();
    await store.getState().change({ badge: true, rules: { 'sorry-but': 'off', minimizer: 'off' } });
    expect(store.getState().settings).toMatchObject({
      badge: false,
      rules: { 'sorry-but': 'strong', minimizer: 'off' },
      sites: ['acme.example'],
    });
    expect([...store.getState().locked]).toEqual(['badge', 'rules/sorry-but', 'sites/acme.example']);
  });
});

test('a browser without policies has none', async () => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(
    new Error('Managed storage manifest not found'),
  );
  expect((await openSettings()).getState().locked.size).toBe(0);
});

describe('from version to version', () => {
  const steps = {
    1: (entries: object) => ({ ...entries, 'rules/minimiser': undefined, 'rules/minimizer': 'off' }),
    2: (entries: object) => ({ ...entries, badge: false }),
  };

  test('each step is taken once, in order', () => {
    const now = migrate({ 'rules/minimiser': 'off' }, 1, { to: 3, steps });
    expect(now).toMatchObject({ 'rules/minimizer': 'off', badge: false });
  });

  test('what a later version wrote is left as it is', () => {
    expect(migrate({ badge: 'sometimes' }, 9, { to: 3, steps })).toEqual({ badge: 'sometimes' });
  });

  test('what this version does not know has no effect, and is kept', async () => {
    await fakeBrowser.storage.sync.set({
      'settings/version': 9,
      'settings/mood': 'calm',
      'settings/badge': 'maybe',
    });
    const store = await openSettings();
    expect(store.getState().settings).toEqual(toSettings({}));
    await store.getState().change({ on: false });
    expect(await fakeBrowser.storage.sync.get(null)).toMatchObject({
      'settings/mood': 'calm',
      'settings/version': 9,
    });
  });
});

test.each([
  ['rules/sorry-but', 'off', true],
  ['rules/sorry-but', 'loud', false],
  ['rules', 'off', false],
  ['badge/x', true, false],
  ['sites/mail.google.com', true, true],
  ['sites/https://mail.google.com', true, false],
  ['keys/openCard', 'Alt+Period', true],
  ['keys/openCard', 'Period', false],
  ['keys/dance', 'Alt+Period', false],
  ['phrases/a/b', ['c'], true],
  ['constructor', true, false],
])('%s as %j: %s', (path, value, expected) => {
  expect(isEntry(path, value)).toBe(expected);
});

test('a patch and its paths', () => {
  expect(toEntries({ badge: null, rules: { minimizer: 'hint' } })).toEqual({
    badge: null,
    'rules/minimizer': 'hint',
  });
});

test('the analyser is told of phrases and limits', () => {
  const options = optionsOf(toSettings({ 'phrases/kindly note': ['please see'], 'mayGrant/a refund': true }));
  expect(options.phrases).toEqual([{ phrase: 'kindly note', rewrites: ['please see'] }]);
  expect(options.limits).toEqual({ mayAdmitFault: true, mayGrant: ['a refund'] });
});
