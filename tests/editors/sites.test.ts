import { expect, test } from 'vitest';
import { firstName } from '../../lib/sites/first-name';
import { siteFor } from '../../lib/sites/sites';

test.each([
  ['Maria Ortega', 'Maria'],
  ['Ortega, Maria', 'Maria'],
  ['Dr. Maria Ortega, PhD', 'Maria'],
  ['O’Neil, Siân', 'Siân'],
  ['maria@example.com', null],
  ['', null],
  [null, null],
  ['4411', null],
])('%s is greeted as %s', (full, first) => {
  expect(firstName(full)).toBe(first);
});

test.each([
  ['mail.google.com', 'gmail'],
  ['acme.zendesk.com', 'zendesk'],
  ['evilzendesk.com', 'generic'],
  ['example.com', 'generic'],
])('%s is %s', (host, site) => {
  expect(siteFor(host).id).toBe(site);
});
