import { expect, test } from 'vitest';
import { toSettings } from '../../lib/stores/settings/entries';
import { matchPatterns, whereAt } from '../../lib/stores/settings/where';

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
