import { expect, test } from 'vitest';
import { toEntries, toSettings } from '../../lib/stores/settings/entries';
import { matchPatterns, turnOff, turnOn, whereAt } from '../../lib/stores/settings/where';
import type { SettingsPatch } from '../../lib/types';

const GMAIL = 'https://mail.google.com/mail/u/0/?ui=2#inbox';

test.each([
  [{}, GMAIL, 'on'],
  [{}, 'chrome://extensions', 'nothing'],
  [{}, undefined, 'nothing'],
  [{ on: false }, GMAIL, 'off'],
  [{ 'offHosts/mail.google.com': true }, GMAIL, 'site-off'],
  [{ 'offHosts/google.com': true }, GMAIL, 'site-off'],
  [{ 'offHosts/gle.com': true }, GMAIL, 'on'],
  [{ 'offPages/https://mail.google.com/mail/u/0/': true }, GMAIL, 'page-off'],
  [{ 'offPages/https://mail.google.com/mail/': true }, GMAIL, 'on'],
  [{ where: 'listed' }, GMAIL, 'not-listed'],
  [{ where: 'listed', 'sites/google.com': true }, GMAIL, 'on'],
  [{ where: 'listed', 'sites/google.com': true, 'offHosts/mail.google.com': true }, GMAIL, 'site-off'],
])('%j on %s: %s', (entries, address, expected) => {
  expect(whereAt(toSettings(entries), address)).toBe(expected);
});

test.each([
  [{}, ['<all_urls>']],
  [{ on: false }, []],
  [{ where: 'listed' }, []],
  [
    { where: 'listed', 'sites/acme.example': true, 'sites/10.0.0.7': true },
    ['*://10.0.0.7/*', '*://*.acme.example/*'],
  ],
])('%j is registered for %j', (entries, expected) => {
  expect(matchPatterns(toSettings(entries))).toEqual(expected);
});

test.each([
  [{}],
  [{ on: false }],
  [{ 'offHosts/google.com': true, 'offHosts/mail.google.com': true }],
  [{ 'offPages/https://mail.google.com/mail/u/0/': true, 'offHosts/mail.google.com': true }],
  [{ where: 'listed' }],
  [{ where: 'listed', 'sites/mail.google.com': true }],
])('one click turns it on from %j, and one off again', (entries) => {
  const on = after(entries, turnOn(toSettings(entries), GMAIL));
  expect(whereAt(toSettings(on), GMAIL)).toBe('on');
  const off = after(on, turnOff(toSettings(on), GMAIL));
  expect(whereAt(toSettings(off), GMAIL)).toMatch(/site-off|not-listed/);
});

const after = (entries: object, patch: SettingsPatch) =>
  Object.fromEntries(
    Object.entries({ ...entries, ...toEntries(patch) }).filter(([, value]) => value !== null),
  );
