// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Options } from '../../entrypoints/options/Options';
import { openSettings, type SettingsStore } from '../../lib/stores/settings/store';
import { speakEnglish } from './words';

beforeAll(speakEnglish);
beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function open(): Promise<SettingsStore> {
  const store = await openSettings();
  render(<Options store={store} />);
  return store;
}

const now = (store: SettingsStore) => store.getState().settings;
const list = (name: string) => within(screen.getByRole('list', { name }));

async function load(text: string) {
  await userEvent.upload(screen.getByLabelText('Import a file'), new File([text], 'style.json'));
}

describe('rules', () => {
  test('are searched by what they flag, and switched off', async () => {
    const store = await open();
    await userEvent.type(screen.getByRole('searchbox', { name: 'Search rules and examples' }), 'hang tight');
    expect(screen.getByText('1 rule found')).toBeDefined();
    const weight = screen.getByRole('combobox', { name: 'Weight of “Asks for patience”' });
    await userEvent.selectOptions(weight, 'Off');
    await waitFor(() => expect(now(store).rules).toEqual({ 'bear-with-us': 'off' }));
    await userEvent.selectOptions(weight, 'Medium');
    await waitFor(() => expect(now(store).rules).toEqual({}));
  });

  test('show the examples that test them', async () => {
    await open();
    await userEvent.click(screen.getByText('Asks for patience'));
    expect(screen.getByText('The bear toy is back in stock.')).toBeDefined();
  });
});

describe('sites', () => {
  test('are listed by their host, also from a pasted address', async () => {
    const store = await open();
    await userEvent.click(screen.getByRole('radio', { name: 'Only listed sites' }));
    const field = await screen.findByRole('textbox', { name: 'Add to “Listed sites”' });
    await userEvent.type(field, 'https://acme.zendesk.com/agent/1{Enter}');
    await waitFor(() => expect(now(store)).toMatchObject({ where: 'listed', sites: ['acme.zendesk.com'] }));
    await userEvent.click(await screen.findByRole('button', { name: 'Remove “acme.zendesk.com”' }));
    await waitFor(() => expect(now(store).sites).toEqual([]));
  });

  test('that are none are not taken', async () => {
    const store = await open();
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Add to “Sites where it is off”' }),
      'two words{Enter}',
    );
    expect(screen.getByText(/Type the name of a site/)).toBeDefined();
    expect(now(store).offHosts).toEqual([]);
  });
});

test('a phrase of one’s own is flagged with its own words', async () => {
  const store = await open();
  await userEvent.type(screen.getByRole('textbox', { name: 'Phrase to flag' }), 'kindly note');
  await userEvent.type(screen.getByRole('textbox', { name: /Say instead/ }), 'please see{Enter}here is');
  const form = screen.getByRole('textbox', { name: 'Phrase to flag' }).closest('form') as HTMLElement;
  await userEvent.click(within(form).getByRole('button', { name: 'Add' }));
  await waitFor(() => expect(now(store).phrases).toEqual({ 'kindly note': ['please see', 'here is'] }));
  expect(list('Flag these too').getByText('kindly note')).toBeDefined();
});

describe('when one works', () => {
  test('is chosen by day and by half hour, and an end before the beginning is not offered', async () => {
    const store = await open();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Saturday' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Monday' }));
    const end = screen.getByRole('combobox', { name: 'Work ends' });
    expect(within(end).queryByRole('option', { name: '8:30 AM' })).toBeNull();
    await userEvent.selectOptions(end, '4:30 PM');
    await waitFor(() =>
      expect(now(store)).toMatchObject({ workDays: { saturday: true, monday: false }, workTo: '16:30' }),
    );
  });
});

describe('keys', () => {
  const key = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}: `) });

  test('are put on the keys that are pressed', async () => {
    const store = await open();
    await userEvent.click(key('Open the card'));
    await userEvent.keyboard('{Alt>}j{/Alt}');
    await waitFor(() => expect(now(store).keys).toEqual({ openCard: 'Alt+KeyJ' }));
    await userEvent.click(screen.getByRole('button', { name: 'Reset the keys for “Open the card”' }));
    await waitFor(() => expect(now(store).keys).toEqual({}));
  });

  test('that mean something already are not taken twice', async () => {
    const store = await open();
    await store.getState().change({ keys: { openCoach: 'Alt+KeyK' } });
    await userEvent.click(key('Open the card'));
    await userEvent.keyboard('{Alt>}k{/Alt}');
    expect(screen.getByText(/already mean “Open the checklist”/)).toBeDefined();
    expect(now(store).keys).toEqual({ openCoach: 'Alt+KeyK' });
  });
});

describe('the house style', () => {
  test('is shown before it is taken', async () => {
    const store = await open();
    await load('{"rules": {"sorry-but": "off"}, "mayAdmitFault": false}');
    expect(await screen.findByText('This changes 2 settings')).toBeDefined();
    expect(now(store).mayAdmitFault).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Change these' }));
    await waitFor(() =>
      expect(now(store)).toMatchObject({ mayAdmitFault: false, rules: { 'sorry-but': 'off' } }),
    );
  });

  test('with a fault names line and field, and changes nothing', async () => {
    const store = await open();
    await load('{\n  "rules": {"sorry-but": "loud"}\n}');
    expect((await screen.findByText(/Line 2/)).textContent).toMatch(/“rules\/sorry-but”.*off, strong/);
    expect(now(store).rules).toEqual({});
  });

  test('goes back to the defaults', async () => {
    const store = await open();
    await store.getState().change({ rules: { minimizer: 'off' } });
    await userEvent.click(screen.getByRole('button', { name: 'Back to the defaults' }));
    await userEvent.click(screen.getByRole('button', { name: 'Change these' }));
    await waitFor(() => expect(now(store).rules).toEqual({}));
  });
});

test('what the administrator has set is shown as locked', async () => {
  const policy = { mayAdmitFault: false, rules: { 'sorry-but': 'strong' } };
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue(policy as never);
  await open();
  expect(screen.getAllByText('Set by your administrator')).toHaveLength(2);
  const fault = screen.getByRole('switch', { name: 'I may say that we made a mistake' });
  expect(fault.matches(':disabled')).toBe(true);
  expect(screen.getByRole('combobox', { name: 'Weight of “Sorry, but”' })).toHaveProperty('disabled', true);
});

test('says so when it could not be stored', async () => {
  await open();
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('full'));
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
  await userEvent.click(screen.getByRole('switch', { name: 'Amends is on' }));
  expect(await screen.findByText('That could not be stored. Nothing has changed.')).toBeDefined();
});
