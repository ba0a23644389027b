// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { SiteSwitch } from '../../components/settings/SiteSwitch';
import { toSettings } from '../../lib/stores/settings/entries';
import { speakEnglish } from './words';

const GMAIL = 'https://mail.google.com/mail/u/0/#inbox';

beforeAll(speakEnglish);
afterEach(cleanup);

const onField = vi.fn();

type Beside = { address?: string; locked?: string[]; field?: 'on' | 'off' | null };

function show(entries: object, { address = GMAIL, locked = [], field = null }: Beside = {}) {
  const onChange = vi.fn();
  const view = { settings: toSettings({ ...entries }), locked: new Set(locked), address, field, onChange };
  render(<SiteSwitch {...view} onField={onField} onSettings={vi.fn()} />);
  return onChange;
}

const theSwitch = () => screen.getByRole('switch', { name: 'Amends on mail.google.com' }) as HTMLInputElement;

describe('the switch for the site', () => {
  test('turns the site off', async () => {
    const onChange = show({});
    expect(screen.getByText('on for mail.google.com')).toBeDefined();
    expect(theSwitch().checked).toBe(true);
    await userEvent.click(theSwitch());
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ offHosts: { 'mail.google.com': true } });
  });

  test('turns it on again, whatever kept it off', async () => {
    const onChange = show({ on: false, 'offHosts/google.com': true });
    expect(screen.getByText('off everywhere')).toBeDefined();
    await userEvent.click(theSwitch());
    expect(onChange.mock.lastCall?.[0]).toMatchObject({ on: null, offHosts: { 'google.com': null } });
  });

  test('turns this page or all off from its menu', async () => {
    const onChange = show({});
    await userEvent.click(screen.getByText('Off on this page'));
    await userEvent.click(screen.getByText('Off everywhere'));
    expect(onChange.mock.calls).toEqual([
      [{ offPages: { 'https://mail.google.com/mail/u/0/': true } }],
      [{ on: false }],
    ]);
  });

  test('turns off the field that was written in last, and only that', async () => {
    const onChange = show({}, { field: 'on' });
    await userEvent.click(screen.getByText('Off in this field'));
    expect(onField).toHaveBeenLastCalledWith(false);
    cleanup();
    show({}, { field: 'off' });
    expect(screen.getByText('off in this field')).toBeDefined();
    expect(screen.queryByText('Off in this field')).toBeNull();
    expect(theSwitch().checked).toBe(false);
    await userEvent.click(theSwitch());
    expect(onField).toHaveBeenLastCalledWith(true);
    expect(onChange).not.toHaveBeenCalled();
  });

  test('knows of no field where none was written in', () => {
    show({});
    expect(screen.queryByText('Off in this field')).toBeNull();
  });

  test('is not there where no extension may run', () => {
    show({}, { address: 'about:newtab' });
    expect(screen.queryByRole('switch')).toBeNull();
    expect(screen.getByText('not on this page')).toBeDefined();
  });

  test('is not there where the administrator has decided', () => {
    show({ on: false }, { locked: ['on'] });
    expect(screen.queryByRole('switch')).toBeNull();
    expect(screen.getByText('Your administrator has set where it runs')).toBeDefined();
  });
});
